/** Numbers of which any one answers a question; canonical ids (metric-names.ts). */
export interface MetricNeed {
  /** What has to be known, in words. */
  readonly asks: string;
  readonly anyOf: readonly string[];
  /** Whether it has to be known of every group of patients, not of all together. */
  readonly byGroup: boolean;
  /** Why it matters in this use. */
  readonly because: string;
}

const need = (asks: string, anyOf: readonly string[], because: string, byGroup = false): MetricNeed => ({
  asks,
  anyOf,
  byGroup,
  because,
});

const FOUND = need(
  'how many of those with the condition are found (sensitivity)',
  ['sensitivity', 'fnr'],
  'a case that is missed gets no help',
);

const RIGHTLY_CLEARED = need(
  'how many of those who are cleared are free of the condition (negative predictive value)',
  ['npv', 'false_omission_rate'],
  'whoever is cleared is not looked at again',
);

const NOT_ALARMED = need(
  'how many of those without the condition are left in peace (specificity)',
  ['specificity', 'fpr'],
  'a false finding leads to treatment or to an invasive step that nobody needed',
);

const RIGHT_WHEN_FLAGGED = need(
  'how many of those flagged have the condition (positive predictive value)',
  ['ppv'],
  'it says how often acting on the result is right',
);

const CALIBRATED = need(
  'whether the predicted risks are the risks that patients have (calibration)',
  ['o_e', 'calibration_slope', 'calibration_intercept', 'calibration_in_the_large'],
  'the number itself is read, so it must be true',
);

const ALARMS = need(
  'how many alarms are false (positive predictive value, or false alarms of 100 without the condition)',
  ['ppv', 'fpr', 'specificity'],
  'those who answer false alarms all day stop answering true ones',
);

/**
 * The numbers that matter in each kind of use (intended_use.use). Policy of the house, after the table of uses and harms of
 * the project's statistical specification (section 2) and the literature that it names: the harm that a use does decides
 * which number shows it. A use that is not listed asks for none.
 */
const NEEDS: ReadonlyMap<string, readonly MetricNeed[]> = new Map([
  ['screening', [FOUND, RIGHTLY_CLEARED]],
  ['rule-out', [FOUND, RIGHTLY_CLEARED]],
  ['diagnosis', [NOT_ALARMED, RIGHT_WHEN_FLAGGED]],
  ['rule-in', [NOT_ALARMED, RIGHT_WHEN_FLAGGED]],
  ['invasive-follow-up', [NOT_ALARMED, RIGHT_WHEN_FLAGGED]],
  [
    'risk-score',
    [
      need(
        'how well the score tells those with the condition from the others (AUROC)',
        ['auroc'],
        'a score that ranks patients badly is of no use at any threshold',
      ),
      CALIBRATED,
    ],
  ],
  [
    'allocation',
    [
      need(
        'how many of each group of patients are chosen (selection rate)',
        ['selection_rate'],
        'those who are not chosen go without',
        true,
      ),
      CALIBRATED,
    ],
  ],
  ['monitoring', [FOUND, ALARMS]],
  ['alarm', [FOUND, ALARMS]],
]);

/** What has to be known of a system in this use. */
export const needsOfUse = (use: string): readonly MetricNeed[] => NEEDS.get(use) ?? [];

/**
 * Where few patients have the condition, sensitivity and specificity look good while most flagged patients are healthy
 * (Saito and Rehmsmeier 2015); these two numbers show it.
 */
export const RARE_NEED: MetricNeed = need(
  'how many of those flagged have the condition (positive predictive value or average precision)',
  ['ppv', 'average_precision'],
  'where few patients have the condition most alarms may be false while every other number looks good',
);
