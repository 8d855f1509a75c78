import type { EntryKind, Place, Tier } from '../dossier/fact.ts';
import type { GroupNames } from '../dossier/group-names.ts';
import type { Trust } from '../dossier/trust.ts';
import type { Outcome, Reason } from '../report/report.ts';

export type LimitValue = number | string | null;
export type Origin = 'text' | 'literature' | 'convention' | 'house';
export type Enforcement = 'block' | 'warn' | 'notice' | 'off';

/** A number or word a rule compares with, by tier. Null where nobody has set it. */
export interface Limit {
  readonly values: Readonly<Record<Tier, LimitValue>>;
  /** Which direction is stricter; what head changes the other way never counts. */
  readonly stricter: 'higher' | 'lower';
  readonly origin: Origin;
  readonly unit: string | null;
  /** Where the number is from, where the rule says so. */
  readonly source?: string;
  /** Who set it, where it is not the rule's own. */
  readonly setBy: { readonly owner: string | null; readonly date: string | null; readonly where: string } | null;
}

export type SubjectKind = 'system' | 'subgroup' | 'claim' | EntryKind;

export interface Audience {
  readonly each: SubjectKind;
  readonly where: { readonly fact: string; readonly in: readonly (string | number | boolean)[] } | null;
  /** Why an empty collection means that the rule does not apply; null where it means that evidence is missing. */
  readonly whenEmpty: string | null;
}

/** One check as written: its kind and the arguments of that kind. */
export interface Check {
  readonly kind: string;
  readonly args: unknown;
  /** Words in place of the kind's own, for what was found and what is required. */
  readonly found: string | null;
  readonly required: string | null;
}

/** Attribute to group to rows that share a score. */
export type ExampleRows = Readonly<
  Record<
    string,
    Readonly<
      Record<string, readonly { readonly score: number; readonly positives: number; readonly negatives: number }[]>
    >
  >
>;

export interface ExampleGiven {
  readonly tier?: Tier;
  readonly system?: Readonly<Record<string, unknown>>;
  readonly card?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly predictions?: ExampleRows;
  /** What the deployed system scored lately. */
  readonly production?: ExampleRows;
  readonly policy?: Readonly<Record<string, unknown>>;
  readonly waivers?: Readonly<Record<string, unknown>>;
  /** Scores of patients of another hospital or a later time. */
  readonly external?: ExampleRows;
  readonly base?: Omit<ExampleGiven, 'base' | 'tier' | 'production' | 'external'>;
}

export interface Example {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly subject?: string;
  /** Fields of rmf-system.yaml as they are written; the example holds with each of them left out in turn. */
  readonly without?: readonly string[];
  readonly given: ExampleGiven;
}

/** One requirement as data. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly kind: 'computed' | 'evidence' | 'declared';
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly traits: readonly string[];
  readonly for: Audience;
  readonly checks: readonly Check[];
  readonly limits: Readonly<Record<string, Limit>>;
  readonly enforce: Readonly<Record<Tier, Enforcement>>;
  readonly enforceWithout: { readonly trait: string; readonly enforce: Readonly<Record<Tier, Enforcement>> } | null;
  readonly waivable: boolean;
  readonly cannotOccur: Readonly<Partial<Record<Outcome, string>>>;
  readonly examples: readonly Example[];
  /** Where the rule is written; null for the built-in ones, which travel as data. */
  readonly place: Place | null;
}

export type LimitSettings = Readonly<Record<string, Readonly<Record<string, LimitSetting>>>>;

/** A limit as a pack or a policy file sets it; tiers that are absent keep their value. */
export interface LimitSetting {
  readonly values: Readonly<Partial<Record<Tier, number | string>>>;
  readonly owner: string | null;
  readonly date: string | null;
}

/** How far what a rule examines of a framework binds. */
export interface Binding {
  readonly most: 'block' | 'warn';
  readonly from: string | null;
}

export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The most that its rules do unless policy.yaml says otherwise. */
  readonly enforce: 'block' | 'warn' | 'notice';
  /** Rules that bind nobody yet by what they examine of the framework, or only from a day on. All others bind. */
  readonly binding: Readonly<Record<string, Binding>>;
  readonly rules: readonly string[];
  readonly limits: LimitSettings;
  readonly requiredAttributes: readonly string[];
}

/** What can decide a requirement at best; process: nothing in a repository can. */
export type RequirementKind = 'computed' | 'evidence' | 'declared' | 'process';

/** What a requirement is in law. A law that is adopted is in force from its day on, also where that day is to come. */
export type Standing = 'in-force' | 'voluntary' | 'draft' | 'proposed' | 'repealed';

export interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: RequirementKind;
  /** What its words rest on: a copy of the source, a summary by others, its title alone, or memory. */
  readonly readFrom: 'source' | 'summary' | 'title' | 'memory';
  readonly standing: Standing;
  /** From when it binds, YYYY-MM-DD; null where the day was not read or nothing binds. */
  readonly inForceFrom: string | null;
  readonly note: string | null;
  /** Why no rule examines it yet. */
  readonly leftOut: string | null;
}

/** A source of requirements, as its file in policies/frameworks/ states it. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly jurisdiction: string | null;
  readonly standing: Standing;
  /** The standing in words. */
  readonly status: string;
  readonly published: string | null;
  readonly inForceFrom: string | null;
  /** When the source was read, YYYY-MM-DD. */
  readonly read: string;
  /** What was read, in which copy, and what is to be verified. */
  readonly provenance: string;
  readonly requirements: readonly Requirement[];
}

/** What judging needs of a framework: enough to count, and to refuse a reference to what it does not hold. */
export interface FrameworkOutline {
  readonly id: string;
  readonly title: string;
  /** Ids by kind. */
  readonly requirements: Readonly<Partial<Record<RequirementKind, readonly string[]>>>;
}

/** What explaining a rule needs of a framework. */
export interface FrameworkHeadings {
  readonly title: string;
  readonly standing: Standing;
  readonly inForceFrom: string | null;
  readonly requirements: Readonly<Record<string, RequirementHeading>>;
}

/** What is as it is for the whole framework is absent, and so is `readFrom` where the source was read. */
export interface RequirementHeading {
  readonly title: string;
  readonly readFrom?: Requirement['readFrom'];
  readonly standing?: Standing;
  readonly inForceFrom?: string | null;
  /** Why no rule examines it. */
  readonly leftOut?: string;
}

/** A pack as policy.yaml names it. */
export interface PackUse {
  readonly id: string;
  /** The most that its rules do; null where the standing of the pack decides. */
  readonly enforce: 'block' | 'warn' | 'notice' | null;
  /** The day from which its rules block. */
  readonly from: string | null;
}

/** How far one pack enforces a rule that it switches on. */
export interface Switch {
  readonly pack: string;
  readonly most: 'block' | 'warn' | 'notice';
  readonly from: string | null;
}

export const APPROVER_ROLES = ['clinical-safety', 'privacy', 'security', 'legal', 'executive', 'policy-owner'] as const;

interface Approved {
  readonly approvedBy: { readonly person: string; readonly role: (typeof APPROVER_ROLES)[number] };
  /** ISO day. */
  readonly approvedOn: string;
}

/** A finding that the owners of the policy accept for a time. */
export interface Waiver extends Approved {
  readonly id: string;
  readonly rule: string;
  readonly system: string;
  readonly subject: string;
  /** Of `subjectDigest`: what exactly is accepted. */
  readonly subjectDigest: string;
  readonly reason: string;
  readonly compensatingControls: readonly string[];
  readonly residualRisk: string;
  readonly requestedBy: string;
  /** The first day on which it no longer holds. */
  readonly expires: string;
  readonly place: Place;
}

/** A plan for a group of patients that cannot be judged yet. */
export interface EvidencePlan extends Approved {
  readonly id: string;
  readonly system: string;
  /** As attribute=group. */
  readonly group: string;
  readonly owner: string;
  readonly casesNow: number;
  readonly casesNeeded: number;
  /** The first day on which it no longer holds. */
  readonly expected: string;
  readonly safeguard: string;
  /** The plan that it follows. */
  readonly renews: { readonly ended: string; readonly cases: number } | null;
  readonly place: Place;
}

/** What .rmf-gate/waivers.yaml lets through for a time. */
export interface Register {
  readonly waivers: readonly Waiver[];
  readonly plans: readonly EvidencePlan[];
}

/** What the owners of the policy set in .rmf-gate/policy.yaml. */
export interface PolicySettings {
  readonly packs: readonly PackUse[];
  readonly owner: string | null;
  readonly date: string | null;
  readonly limits: LimitSettings;
  readonly enforce: Readonly<Record<string, Readonly<Record<Tier, Enforcement>>>>;
  /** Rule to the day from which it blocks. */
  readonly enforceFrom: Readonly<Record<string, string>>;
  /** Attribute to groups; an empty list means every group found. Null where the file names none. */
  readonly requiredSubgroups: Readonly<Record<string, readonly string[]>> | null;
  readonly requiredIntersections: readonly (readonly [string, string])[];
  readonly exclude: readonly string[];
  readonly trust: Trust;
  readonly groupNames: GroupNames;
}

/** All rules, packs and frameworks that are at hand, and what the policy file sets. */
export interface Policy {
  /** Words for people: "nist-ai-rmf, built in". */
  readonly origin: string;
  readonly digest: string;
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  /** The rules in force, limits and enforcement resolved: rule, then pack, then policy file. */
  readonly rules: readonly Rule[];
  /** Rule to the packs that switch it on; a rule of the organisation's own has none. */
  readonly switches: Readonly<Record<string, readonly Switch[]>>;
  /** Rule to the day from which it blocks, where policy postpones it. */
  readonly enforceFrom: Readonly<Record<string, string>>;
  readonly waivers: readonly Waiver[];
  readonly plans: readonly EvidencePlan[];
  /** Traits that a rule in force depends on; no other need be known. */
  readonly traitsAsked: readonly string[];
  readonly requiredSubgroups: Readonly<Record<string, readonly string[]>>;
  readonly requiredIntersections: readonly (readonly [string, string])[];
  readonly exclude: readonly string[];
  readonly trust: Trust;
  readonly groupNames: GroupNames;
  /** Every limit that a policy file set. */
  readonly setBy: readonly {
    readonly rule: string;
    readonly limit: string;
    readonly value: string;
    readonly owner: string | null;
    readonly date: string | null;
    readonly origin: string;
  }[];
}
