/** Field of the dossier to the names that stand for it. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/**
 * One way of writing a card, as data. Names are in the normal form of normaliseHeading: lower case, no numbering,
 * emoji, bold or colon. How a text is taken follows from the kind of its field.
 */
export interface School {
  readonly title: string;
  /** Headings whose text states the field. */
  readonly headings: Wordings;
  /** Bold names and first cells of table rows whose value states the field. */
  readonly names: Wordings;
  /**
   * Whether the names are those of a form, so that they mean the same wherever they stand. In a list of limitations,
   * "**Population**: adults of one country" is an item of the list and no statement of the population.
   */
  readonly form: boolean;
  /**
   * Headings of something for which there is no field. They are listed as not understood, and are no part of what they
   * stand below: "Factors" is none of the results of an evaluation.
   */
  readonly apart: readonly string[];
  /** Headings and names that are understood and state no field, with all below them. */
  readonly silent: readonly string[];
  /** Headings that only a card has: what a card without a name or front matter is known by. */
  readonly marks: readonly string[];
  /** First cell of the header of its tables: with one of its names below, what a card of tables alone is known by. */
  readonly signature?: string;
  /** Titles, with the name that they give in the first group. */
  readonly titles?: readonly RegExp[];
  /** Sentences of the template: a card that only repeats them has said nothing yet. */
  readonly boilerplate?: readonly RegExp[];
}
