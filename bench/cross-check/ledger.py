"""What was compared, how far apart the two sides were, and where they differ on purpose."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

TOLERANCE = 1e-9

# Where the two sides part by design: key, and why in one line. Nothing else may differ.
DESIGNED = {
    "rate-of-nobody": "A rate without a denominator: null here; scikit-learn and Fairlearn say 0 (scikit-learn with a warning, and NaN if asked by zero_division).",
    "spread-with-nobody": "Largest gap between groups: a group without the denominator is left out and named here; Fairlearn counts its rate as 0.",
    "one-group-spread": "Spread over groups of which fewer than two have the rate: null here; Fairlearn says a difference of 0 or a ratio of 1.",
    "f1-no-positives": "F1 where nobody has the condition: null here; scikit-learn says 0.",
    "mcc-alike": "MCC where all rows are decided alike or all have one outcome: null here; scikit-learn says 0.",
    "balanced-one-class": "Balanced accuracy with one outcome only: null here; scikit-learn says the recall of that one, with a warning.",
    "ap-one-class": "Average precision with one outcome only: null here; scikit-learn says 0 without cases (with a warning) and 1 without others.",
    "brier-skill-one-class": "Scaled Brier with one outcome only: null here; scikit-learn's d2_brier_score divides by 0 and says minus infinity.",
    "log-loss-ruled-out": "Log loss where something happened that had the probability 0: null here, as it is infinite; scikit-learn moves the probability to 2.2e-16.",
    "ece-edges": "ECE of equal width: a score on an edge (0.1, 0.2 ...) belongs to the bin above here; in calibration_curve to the one below.",
    "ece-mass-cuts": "ECE of equal mass: bins are cut by rank here, at floor(k n / 10), which may part ties; calibration_curve cuts at interpolated quantiles, so that ties stay together and sizes may differ by more than one.",
    "flat-scores": "Calibration slope where all scores are equal: null here; statsmodels gives the least-norm solution of a singular fit.",
    "separated": "Calibration fit where scores part the outcomes: null here, as the fit runs away; statsmodels stops somewhere and warns.",
    "one-outcome-fit": "Calibration fit with one outcome only: null here; statsmodels runs towards infinity and stops somewhere.",
    "ratio-zero-count": "Ratio with a count of 0: one half is added to counts and numbers here (and said); statsmodels' method log divides by 0. Its method log-adjusted agrees.",
    "macro-missing-class": "Averages over classes where a class occurs in no row: left out here and named; scikit-learn counts a class that was called but never occurs as 0.",
    "missing-class-auroc": "One-versus-rest AUROC where a class occurs in no row: mean over those that occur here; scikit-learn says NaN, with a warning.",
    "r2-no-variation": "R2 where the observed values are all alike: null here; scikit-learn says 0, or 1 if every prediction is right.",
    "no-comparable-pairs": "C where no pair can be put in order: null here; lifelines raises.",
    "ks-p-finite": "p of the Kolmogorov-Smirnov test: the limiting distribution here, which scipy.stats.kstwobign confirms; ks_2samp's method asymp uses that of one finite sample.",
    "no-spread": "Interval of a mean of values that never vary: none here; SciPy gives one without width.",
    "agreement-no-spread": "Limits of agreement of errors that never vary: both the error itself here; SciPy says NaN for a normal distribution without spread.",
    "holm-may-not-fail": "Holm and Benjamini-Hochberg over AUROC: a comparison with fewer than 50 cases or others may not fail and counts as 1 here; statsmodels adjusts the p values as printed.",
}


def number(value) -> float | None:
    """None for what neither side calls a number."""
    if value is None:
        return None
    value = float(value)
    return None if math.isnan(value) else value


def apart(ours: float | None, theirs: float | None) -> float:
    """Absolute below 1, relative above; infinite when one side alone has a number."""
    if ours is None and theirs is None:
        return 0.0
    if ours is None or theirs is None or math.isinf(ours) or math.isinf(theirs):
        return 0.0 if ours == theirs else math.inf
    return abs(ours - theirs) / max(1.0, abs(theirs))


@dataclass
class Line:
    library: str
    function: str
    metric: str
    compared: int = 0
    undefined: int = 0
    worst: float = 0.0
    beyond: int = 0
    designed: set[str] = field(default_factory=set)


@dataclass
class Met:
    """A designed difference that occurred, with its first example."""

    times: int
    metric: str
    function: str
    case: str
    ours: float | None
    theirs: float | None


@dataclass
class Ledger:
    lines: dict[tuple[str, str, str], Line] = field(default_factory=dict)
    met: dict[str, Met] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    cases: set[str] = field(default_factory=set)

    def check(self, where, metric: str, case: str, ours, theirs, design=None) -> None:
        """
        Compares one number.

        where:  (library, function)
        design: (key, ours by hand, theirs by hand) where the rows are such that the two may differ. They may then differ
                in this way alone: both sides must be what the key's rule gives by hand.
        """
        library, function = where
        ours, theirs = number(ours), number(theirs)
        line = self.lines.setdefault((library, function, metric), Line(library, function, metric))
        self.cases.add(case)
        difference = apart(ours, theirs)
        if difference <= TOLERANCE:
            line.compared += 1
            line.undefined += ours is None
            line.worst = max(line.worst, difference)
            return
        if design is not None and self._as_designed(design, ours, theirs):
            key = design[0]
            line.designed.add(key)
            if key in self.met:
                self.met[key].times += 1
            else:
                self.met[key] = Met(1, metric, f"{library} {function}", case, ours, theirs)
            return
        line.compared += 1
        line.beyond += 1
        line.worst = max(line.worst, difference)
        self.failures.append(f"{case}: {metric}: ours {ours}, {library} {function} {theirs}")

    @staticmethod
    def _as_designed(design, ours: float | None, theirs: float | None) -> bool:
        key, by_hand, theirs_by_hand = design
        if key not in DESIGNED:
            raise KeyError(key)
        return apart(ours, number(by_hand)) <= TOLERANCE and (
            theirs_by_hand is ANYTHING or apart(theirs, number(theirs_by_hand)) <= TOLERANCE
        )


# Where a library stops at a number that its own settings decide, there is none to hold it against.
ANYTHING = object()
