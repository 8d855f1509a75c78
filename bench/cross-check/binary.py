"""Binary classifiers: scikit-learn for the numbers of a set of rows, Fairlearn for groups, statsmodels and SciPy for limits and tests."""

from __future__ import annotations

import math
import warnings
from functools import partial
from pathlib import Path

import fairlearn.metrics as fair
import numpy as np
import sklearn.metrics as sk
import statsmodels.api as sm
from command_line import Rows, measure, named, value
from ledger import ANYTHING, Ledger
from scipy import stats
from sklearn.calibration import calibration_curve
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

SK, FAIR, SM, SP = "scikit-learn", "fairlearn", "statsmodels", "scipy"


def check_file(ledger: Ledger, name: str, path: Path, columns: dict, by: list[str]) -> None:
    """columns: label, and score with threshold, or score with prediction."""
    options = ["--label", columns["label"], "--score", columns["score"]]
    rows = Rows(path)
    y, p = rows.whole(columns["label"]), rows.numbers(columns["score"])
    if "threshold" in columns:
        options += ["--threshold", repr(columns["threshold"])]
        d = (p >= columns["threshold"]).astype(int)
    else:
        options += ["--prediction", columns["prediction"]]
        d = rows.whole(columns["prediction"])
    found = measure(path, *options, *(["--by", ",".join(by)] if by else []))
    probable = bool(((p >= 0) & (p <= 1)).all())
    check_rows(ledger, name, y, p, d, found["metrics"], probable)
    for group in found["subgroups"]:
        inside = rows.where(group["by"])
        check_rows(ledger, f"{name}, {named(group['by'])}", y[inside], p[inside], d[inside], group["metrics"], probable)
    for spread in found.get("disparity", []):
        check_spread(ledger, name, y, d, rows, spread, found["subgroups"])
    check_comparisons(ledger, name, y, d, rows, found["comparisons"])


def check_rows(ledger: Ledger, case: str, y, p, d, metrics: dict, probable: bool) -> None:
    check_rates(ledger, case, y, d, metrics)
    check_operating_point(ledger, case, y, d, metrics)
    check_scores(ledger, case, y, p, metrics)
    if probable:
        check_probabilities(ledger, case, y, p, metrics)
        check_calibration_fits(ledger, case, y, p, metrics)


def check_rates(ledger: Ledger, case: str, y, d, metrics: dict) -> None:
    cases, others = int((y == 1).sum()), int((y == 0).sum())
    flagged, cleared = int((d == 1).sum()), int((d == 0).sum())
    for metric, function, text, of in [
        ("sensitivity", sk.recall_score, "recall_score", cases),
        ("specificity", partial(sk.recall_score, pos_label=0), "recall_score(pos_label=0)", others),
        ("ppv", sk.precision_score, "precision_score", flagged),
        ("npv", partial(sk.precision_score, pos_label=0), "precision_score(pos_label=0)", cleared),
    ]:
        design = ("rate-of-nobody", None, 0.0) if of == 0 else None
        ledger.check((SK, text), metric, case, value(metrics, metric), function(y, d), design)
        ledger.check(
            (SK, f"{text[:-1]}, zero_division=nan)" if text.endswith(")") else f"{text}(zero_division=nan)"),
            metric,
            case,
            value(metrics, metric),
            function(y, d, zero_division=np.nan),
        )
    for metric, function, text, of in [
        ("sensitivity", fair.true_positive_rate, "true_positive_rate", cases),
        ("specificity", fair.true_negative_rate, "true_negative_rate", others),
        ("fpr", fair.false_positive_rate, "false_positive_rate", others),
        ("fnr", fair.false_negative_rate, "false_negative_rate", cases),
        ("selection_rate", fair.selection_rate, "selection_rate", len(y)),
    ]:
        design = ("rate-of-nobody", None, 0.0) if of == 0 else None
        ledger.check((FAIR, text), metric, case, value(metrics, metric), function(y, d), design)
    ledger.check((SK, "accuracy_score"), "accuracy", case, value(metrics, "accuracy"), sk.accuracy_score(y, d))
    ledger.check(
        (FAIR, "mean_prediction"), "prevalence", case, value(metrics, "prevalence"), fair.mean_prediction(y, y)
    )
    for metric, pos in (("fdr", 1), ("false_omission_rate", 0)):
        theirs = 1 - sk.precision_score(y, d, pos_label=pos, zero_division=np.nan)
        ledger.check((SK, "1 - precision_score(zero_division=nan)"), metric, case, value(metrics, metric), theirs)
    matrix = sk.confusion_matrix(y, d, labels=[0, 1])
    for metric, count, of in [
        ("sensitivity", matrix[1, 1], cases),
        ("fpr", matrix[0, 1], others),
        ("ppv", matrix[1, 1], flagged),
        ("npv", matrix[0, 0], cleared),
    ]:
        own = metrics[metric]
        ledger.check((SK, "confusion_matrix"), "counts", case, own["x"], count)
        if of == 0:
            continue
        lower, upper = proportion_confint(own["x"], own["n"], alpha=0.05, method="wilson")
        ledger.check((SM, "proportion_confint(wilson)"), "limits of a rate", case, own["lower"], lower)
        ledger.check((SM, "proportion_confint(wilson)"), "limits of a rate", case, own["upper"], upper)


def check_operating_point(ledger: Ledger, case: str, y, d, metrics: dict) -> None:
    one_class = len(set(y)) < 2
    no_cases = not (y == 1).any()
    alike = len(set(d)) < 2
    f1 = ("f1-no-positives", None, 0.0) if no_cases else None
    ledger.check((SK, "f1_score"), "f1", case, value(metrics, "f1"), sk.f1_score(y, d), f1)
    mcc = ("mcc-alike", None, 0.0) if one_class or alike else None
    ledger.check((SK, "matthews_corrcoef"), "mcc", case, value(metrics, "mcc"), sk.matthews_corrcoef(y, d), mcc)
    only = float((d == y).mean())
    balanced = ("balanced-one-class", None, only) if one_class else None
    own = value(metrics, "balanced_accuracy")
    ledger.check(
        (SK, "balanced_accuracy_score"), "balanced_accuracy", case, own, sk.balanced_accuracy_score(y, d), balanced
    )
    if not one_class:
        theirs = sk.balanced_accuracy_score(y, d, adjusted=True)
        ledger.check((SK, "balanced_accuracy_score(adjusted)"), "youden_j", case, value(metrics, "youden_j"), theirs)
    plus, minus = sk.class_likelihood_ratios(y, d, labels=[0, 1])
    ledger.check((SK, "class_likelihood_ratios"), "lr_plus", case, value(metrics, "lr_plus"), plus)
    ledger.check((SK, "class_likelihood_ratios"), "lr_minus", case, value(metrics, "lr_minus"), minus)


def check_scores(ledger: Ledger, case: str, y, p, metrics: dict) -> None:
    one_class = len(set(y)) < 2
    ledger.check((SK, "roc_auc_score"), "auroc", case, value(metrics, "auroc"), sk.roc_auc_score(y, p))
    design = ("ap-one-class", None, float(y[0])) if one_class else None
    theirs = sk.average_precision_score(y, p)
    ledger.check(
        (SK, "average_precision_score"), "average_precision", case, value(metrics, "average_precision"), theirs, design
    )
    if not one_class:
        # The Mann-Whitney statistic over all pairs, a third way to the same number.
        u = stats.mannwhitneyu(p[y == 1], p[y == 0], method="asymptotic").statistic
        theirs = u / ((y == 1).sum() * (y == 0).sum())
        ledger.check((SP, "mannwhitneyu, U / pairs"), "auroc", case, value(metrics, "auroc"), theirs)


def check_probabilities(ledger: Ledger, case: str, y, p, metrics: dict) -> None:
    one_class = len(set(y)) < 2
    ledger.check(
        (SK, "brier_score_loss"), "brier", case, value(metrics, "brier"), sk.brier_score_loss(y, p, labels=[0, 1])
    )
    design = ("brier-skill-one-class", None, -math.inf) if one_class else None
    theirs = sk.d2_brier_score(y, p, labels=[0, 1]) if len(y) > 1 else np.nan
    ledger.check((SK, "d2_brier_score"), "brier_skill", case, value(metrics, "brier_skill"), theirs, design)
    happened = np.where(y == 1, p, 1 - p)
    ruled_out = bool((happened == 0).any())
    moved = -np.log(np.clip(happened, np.finfo(float).eps, 1 - np.finfo(float).eps)).mean()
    design = ("log-loss-ruled-out", None, moved) if ruled_out else None
    theirs = sk.log_loss(y, p, labels=[0, 1])
    ledger.check((SK, "log_loss"), "log_loss", case, value(metrics, "log_loss"), theirs, design)
    check_bins(ledger, case, y, p, metrics)


def gaps(y, p, bins) -> tuple[float, float]:
    """Expected and maximum calibration error by hand, from the bin of each row."""
    total, largest = 0.0, 0.0
    for one in set(bins):
        inside = bins == one
        gap = abs(math.fsum(p[inside]) - y[inside].sum())
        total += gap
        largest = max(largest, gap / inside.sum())
    return total / len(y), largest


def from_curve(y, p, strategy: str, bins) -> tuple[float, float]:
    """The same from calibration_curve, which gives means by bin and no sizes."""
    observed, predicted = calibration_curve(y, p, n_bins=10, strategy=strategy)
    sizes = np.bincount(bins)
    sizes = sizes[sizes > 0]
    gap = np.abs(observed - predicted)
    return float((gap * sizes).sum() / len(y)), float(gap.max())


def check_bins(ledger: Ledger, case: str, y, p, metrics: dict) -> None:
    theirs_width = np.searchsorted(np.linspace(0, 1, 11)[1:-1], p)
    ours_width = np.minimum(np.floor(p * 10).astype(int), 9)
    theirs = from_curve(y, p, "uniform", theirs_width)
    by_hand, theirs_by_hand = gaps(y, p, ours_width), gaps(y, p, theirs_width)
    on_edge = not np.array_equal(theirs_width, ours_width)
    for index, metric in enumerate(("ece_width10", "mce_width10")):
        design = ("ece-edges", by_hand[index], theirs_by_hand[index]) if on_edge else None
        ledger.check(
            (SK, "calibration_curve(uniform), weighted"), metric, case, value(metrics, metric), theirs[index], design
        )
    order = np.argsort(p, kind="stable")
    ours_mass = np.empty(len(p), dtype=int)
    for k in range(10):
        ours_mass[order[k * len(p) // 10 : (k + 1) * len(p) // 10]] = k
    edges = np.percentile(p, np.linspace(0, 1, 11) * 100)
    theirs_mass = np.searchsorted(edges[1:-1], p)
    design = None
    if not np.array_equal(ours_mass, theirs_mass):
        design = ("ece-mass-cuts", gaps(y, p, ours_mass)[0], gaps(y, p, theirs_mass)[0])
    theirs = from_curve(y, p, "quantile", theirs_mass)[0]
    ledger.check(
        (SK, "calibration_curve(quantile), weighted"), "ece_mass10", case, value(metrics, "ece_mass10"), theirs, design
    )


def fitted(y, x, offset=None, runs_away=False):
    """Logistic regression to its last digit: each coefficient with its Wald limits, or NaN where statsmodels refuses."""
    # statsmodels looks for infinity in x alone, and hands that of an offset on to LAPACK.
    if offset is not None and not np.isfinite(offset).all():
        return np.full((x.shape[1], 3), np.nan)
    # The limits are Newton's: those of GLM rest on the weights of the step before the last, and are up to 1e-7 off.
    try:
        if runs_away:
            model = sm.GLM(y, x, family=sm.families.Binomial(), offset=offset).fit(maxiter=20)
        else:
            model = sm.Logit(y, x, offset=offset).fit(method="newton", tol=1e-14, maxiter=100, disp=False)
        return np.column_stack([model.params, model.conf_int()])
    except Exception:  # noqa: BLE001 - each way to refuse is the same here
        return np.full((x.shape[1], 3), np.nan)


def check_calibration_fits(ledger: Ledger, case: str, y, p, metrics: dict) -> None:
    # A score of 0 or 1 has no finite logit: statsmodels refuses it, and we say that there is no fit.
    with np.errstate(divide="ignore"):
        logit = np.log(p) - np.log1p(-p)
    ones = np.ones((len(y), 1))
    one_class = len(set(y)) < 2
    cases, others = p[y == 1], p[y == 0]
    separated = one_class or cases.min() >= others.max() or cases.max() <= others.min()
    flat = len(set(p)) == 1
    large = fitted(y, ones, logit, one_class)[0]
    intercept, slope = fitted(y, np.column_stack([ones, logit]), None, separated or flat)
    design = design_slope = None
    if one_class:
        design = design_slope = ("one-outcome-fit", None, ANYTHING)
    elif flat:
        design_slope = ("flat-scores", None, ANYTHING)
    elif separated:
        design_slope = ("separated", None, ANYTHING)
    for metric, theirs, one in [
        ("calibration_in_the_large", large, design),
        ("calibration_slope", slope, design_slope),
        ("calibration_intercept", intercept, design_slope),
    ]:
        ledger.check((SM, "Logit.params"), metric, case, value(metrics, metric), theirs[0], one)
        for end, limit in zip(("lower", "upper"), theirs[1:], strict=True):
            where = (SM, "Logit.conf_int")
            ledger.check(where, f"limits of {metric}", case, metrics[metric][end], limit, one)


def check_spread(ledger: Ledger, name: str, y, d, rows: Rows, spread: dict, subgroups: list[dict]) -> None:
    """Fairlearn's gaps between groups, on all groups and on those that have the denominator."""
    columns = spread["attribute"].split(":")
    group = np.array([":".join(parts) for parts in zip(*(rows.texts(column) for column in columns), strict=True)])
    case = f"{name}, by {spread['attribute']}"
    kinds = {
        "selection_rate": (fair.selection_rate, "selection_rate", np.ones(len(y), dtype=bool), d),
        "sensitivity": (fair.true_positive_rate, "true_positive_rate", y == 1, d),
        "specificity": (fair.true_negative_rate, "true_negative_rate", y == 0, 1 - d),
        "fpr": (fair.false_positive_rate, "false_positive_rate", y == 0, d),
        "fnr": (fair.false_negative_rate, "false_negative_rate", y == 1, 1 - d),
        "ppv": (sk.precision_score, "precision_score", d == 1, y),
        "npv": (partial(sk.precision_score, pos_label=0), "precision_score(pos_label=0)", d == 0, 1 - y),
    }
    # By hand: the rate of each group, or None where nobody is in its denominator.
    names = sorted(set(group))
    by_hand = {
        metric: [
            float(hit[inside & (group == one)].mean()) if (inside & (group == one)).any() else None for one in names
        ]
        for metric, (_, _, inside, hit) in kinds.items()
    }
    ours = {metric: [rate for rate in known if rate is not None] for metric, known in by_hand.items()}
    theirs = {metric: [rate or 0.0 for rate in known] for metric, known in by_hand.items()}

    def widest(values: list[float], fewest: int) -> float | None:
        return max(values) - min(values) if len(values) >= fewest else None

    def ratio(values: list[float], fewest: int) -> float | None:
        return min(values) / max(values) if len(values) >= fewest and max(values) > 0 else None

    def key(metric: str) -> str:
        return "one-group-spread" if len(ours[metric]) < 2 else "spread-with-nobody"

    own_groups = {":".join(one["by"].values()): one["metrics"] for one in subgroups if list(one["by"]) == columns}
    for metric, (function, text, _, _) in kinds.items():
        frame = fair.MetricFrame(metrics=function, y_true=y, y_pred=d, sensitive_features=group)
        for one, rate in zip(names, by_hand[metric], strict=True):
            design = ("rate-of-nobody", None, 0.0) if rate is None else None
            where = (FAIR, f"MetricFrame({text}).by_group")
            ledger.check(where, metric, f"{case}, {one}", value(own_groups[one], metric), frame.by_group[one], design)
        own = spread["rates"][metric]
        difference, quotient = (own["difference_max_min"], own["ratio_min_max"]) if own else (None, None)
        for what, mine, their, hand in [
            ("difference", difference, frame.difference(method="between_groups"), widest),
            ("ratio", quotient, frame.ratio(method="between_groups"), ratio),
        ]:
            design = (key(metric), hand(ours[metric], 2), hand(theirs[metric], 1))
            where = (FAIR, f"MetricFrame({text}).{what}")
            ledger.check(where, f"gap of {metric}", case, mine, their, design)
        if own is None:
            continue
        defined = np.isin(group, [one for one, rate in zip(names, by_hand[metric], strict=True) if rate is not None])
        frame = fair.MetricFrame(
            metrics=function, y_true=y[defined], y_pred=d[defined], sensitive_features=group[defined]
        )
        for what, mine, their in [
            ("difference", difference, frame.difference(method="between_groups")),
            ("ratio", quotient, frame.ratio(method="between_groups")),
            ("group_max", own["highest"]["value"], frame.group_max()),
            ("group_min", own["lowest"]["value"], frame.group_min()),
        ]:
            where = (FAIR, f"MetricFrame({text}).{what}, groups that have it")
            ledger.check(where, f"gap of {metric}", case, mine, their)

    def odds(values: dict[str, list[float]], fewest: int) -> float | None:
        both = [widest(values[metric], fewest) for metric in ("sensitivity", "fpr")]
        return None if None in both else max(both)

    def check(function: str, metric: str, hand, whose: str) -> None:
        theirs_value = getattr(fair, function)(y, d, sensitive_features=group)
        ledger.check(
            (FAIR, function), metric, case, spread[metric], theirs_value, (whose, hand(ours, 2), hand(theirs, 1))
        )

    check(
        "demographic_parity_difference",
        "demographic_parity_difference",
        lambda v, k: widest(v["selection_rate"], k),
        key("selection_rate"),
    )
    check(
        "demographic_parity_ratio",
        "demographic_parity_ratio",
        lambda v, k: ratio(v["selection_rate"], k),
        key("selection_rate"),
    )
    check(
        "equal_opportunity_difference",
        "equal_opportunity_difference",
        lambda v, k: widest(v["sensitivity"], k),
        key("sensitivity"),
    )
    fewer = min(("sensitivity", "fpr"), key=lambda metric: len(ours[metric]))
    check("equalized_odds_difference", "equalized_odds_difference", odds, key(fewer))


def check_comparisons(ledger: Ledger, name: str, y, d, rows: Rows, comparisons: list[dict]) -> None:
    counted = {
        "sensitivity": (y == 1, d == 1),
        "specificity": (y == 0, d == 0),
        "ppv": (d == 1, y == 1),
        "npv": (d == 0, y == 0),
        "fpr": (y == 0, d == 1),
        "fnr": (y == 1, d == 0),
    }
    families: dict[tuple, list[dict]] = {}
    for one in comparisons:
        families.setdefault((one["metric"], len(one["by"])), []).append(one)
        if one["metric"] not in counted:
            continue
        of, hit = counted[one["metric"]]
        inside = rows.where(one["by"])
        x1, n1 = int((of & hit & inside).sum()), int((of & inside).sum())
        x2, n2 = int((of & hit & ~inside).sum()), int((of & ~inside).sum())
        case = f"{name}, {named(one['by'])} against the rest, {one['metric']}"
        check_comparison(ledger, case, one, x1, n1, x2, n2)
    for (metric, _), family in families.items():
        raw = np.array([one["p_fail"] for one in family])
        sure = raw
        if metric == "auroc":
            sure = np.where([may_fail(y, rows.where(one["by"])) for one in family], raw, 1.0)
        for method, field in (("holm", "p_fail_holm"), ("fdr_bh", "p_fail_bh")):
            adjusted, as_printed = (multipletests(p, method=method)[1] for p in (sure, raw))
            for index, one in enumerate(family):
                case = f"{name}, {metric} of {named(one['by'])}, in its family"
                design = ("holm-may-not-fail", adjusted[index], as_printed[index]) if (sure != raw).any() else None
                ledger.check((SM, f"multipletests({method})"), field, case, one[field], as_printed[index], design)
                if design is not None:
                    where = (SM, f"multipletests({method}), 1 where it may not fail")
                    ledger.check(where, field, case, one[field], adjusted[index])


def may_fail(y, inside) -> bool:
    """Whether there are cases and others enough on both sides for DeLong's limits."""
    return min(((y == label) & side).sum() for label in (0, 1) for side in (inside, ~inside)) >= 50


def check_comparison(ledger: Ledger, case: str, one: dict, x1: int, n1: int, x2: int, n2: int) -> None:
    reported = one["reported"]
    fisher = stats.fisher_exact([[x1, n1 - x1], [x2, n2 - x2]]).pvalue if n1 and n2 else None
    ledger.check((SP, "fisher_exact"), "fisher_p", case, reported["fisher_p"], fisher)
    if n1 == 0 or n2 == 0:
        return
    lower, upper = confint_proportions_2indep(x1, n1, x2, n2, method="newcomb", compare="diff", alpha=0.05)
    where = (SM, "confint_proportions_2indep(newcomb)")
    ledger.check(where, "newcombe", case, reported["newcombe"]["lower"], lower)
    ledger.check(where, "newcombe", case, reported["newcombe"]["upper"], upper)
    katz = reported["ratio"]
    if katz is not None:
        plain, adjusted = (
            # NumPy's numbers divide by a count of 0 without raising.
            confint_proportions_2indep(
                *np.array([x1, n1, x2, n2], dtype=float), method=method, compare="ratio", alpha=0.05
            )
            for method in ("log", "log-adjusted")
        )
        zero = x1 == 0 or x2 == 0
        for index, end in enumerate(("lower", "upper")):
            design = ("ratio-zero-count", adjusted[index], ANYTHING) if zero else None
            ledger.check(
                (SM, "confint_proportions_2indep(log)"), "limits of a ratio", case, katz[end], plain[index], design
            )
            if zero:
                where = (SM, "confint_proportions_2indep(log-adjusted)")
                ledger.check(where, "limits of a ratio, a count of 0", case, katz[end], adjusted[index])
    if one["lower"] is None:
        return
    # The limits that decide are those of Clopper and Pearson, squared and added (statistics of this project, not of a library).
    (l1, u1), (l2, u2) = (proportion_confint(x, n, alpha=0.1, method="beta") for x, n in ((x1, n1), (x2, n2)))
    p1, p2 = x1 / n1, x2 / n2
    where = (SM, "proportion_confint(beta), squared and added")
    ledger.check(where, "limits that decide", case, one["lower"], p1 - p2 - math.hypot(p1 - l1, u2 - p2))
    ledger.check(where, "limits that decide", case, one["upper"], p1 - p2 + math.hypot(u1 - p1, p2 - l2))


warnings.filterwarnings("ignore")
