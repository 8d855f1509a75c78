"""Classes, numbers, times, masks, language models and drift."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import sklearn.metrics as sk
import statsmodels.api as sm
from command_line import Rows, measure, named, value
from ledger import Ledger
from lifelines.utils import concordance_index
from scipy import stats
from scipy.spatial.distance import cityblock, jensenshannon
from sklearn.calibration import calibration_curve
from statsmodels.stats.proportion import proportion_confint

SK, SM, SP, LL = "scikit-learn", "statsmodels", "scipy", "lifelines"


def check_multiclass(ledger: Ledger, case: str, path: Path) -> None:
    rows = Rows(path)
    found = measure(path, "--task", "multiclass")
    metrics = found["metrics"]
    classes = [name.removeprefix("p_") for name in rows.names if name.startswith("p_")]
    truth = np.array([classes.index(label) for label in rows.texts("label")])
    p = np.column_stack([rows.numbers(f"p_{name}") for name in classes])
    called = p.argmax(axis=1)
    codes = list(range(len(classes)))
    occurs = sorted(set(truth))
    complete = occurs == codes

    def same(function: str, metric: str, theirs, design=None) -> None:
        ledger.check((SK, function), metric, f"classes: {case}", value(metrics, metric), theirs, design)

    same("accuracy_score", "accuracy", sk.accuracy_score(truth, called))
    same("balanced_accuracy_score", "balanced_accuracy", sk.balanced_accuracy_score(truth, called))
    same("cohen_kappa_score", "cohen_kappa", sk.cohen_kappa_score(truth, called))
    each = sk.f1_score(truth, called, labels=codes, average=None)
    seen = sorted(set(truth) | set(called))
    design = ("macro-missing-class", each[occurs].mean(), each[seen].mean()) if not complete else None
    same("f1_score(macro)", "macro_f1", sk.f1_score(truth, called, average="macro"), design)
    same(
        "f1_score(macro, labels=those that occur)",
        "macro_f1",
        sk.f1_score(truth, called, labels=occurs, average="macro"),
    )
    same("f1_score(micro)", "accuracy", sk.f1_score(truth, called, average="micro"))
    same("f1_score(weighted)", "weighted_f1", sk.f1_score(truth, called, average="weighted"))

    one = [sk.roc_auc_score((truth == code).astype(int), p[:, code]) if code in occurs else np.nan for code in codes]
    pairs = [
        sk.roc_auc_score((truth[inside] == a).astype(int), p[inside, a])
        for a in occurs
        for b in occurs
        if a != b
        for inside in [np.isin(truth, [a, b])]
    ]
    for kind, metric, by_hand in (
        ("ovr", "auroc_ovr_macro", np.nanmean(one)),
        ("ovo", "auroc_hand_till", np.mean(pairs)),
    ):
        try:
            theirs = sk.roc_auc_score(truth, p, multi_class=kind, average="macro", labels=codes)
        except ValueError:
            theirs = np.nan
        design = ("missing-class-auroc", by_hand, None) if not complete else None
        same(f"roc_auc_score({kind}, macro)", metric, theirs, design)
        same(f"roc_auc_score, mean over {'classes' if kind == 'ovr' else 'pairs'} that occur", metric, by_hand)
    same(
        "brier_score_loss(labels, scale_by_half=False)",
        "brier_multiclass",
        sk.brier_score_loss(truth, p, labels=codes, scale_by_half=False),
    )

    top, right = p.max(axis=1), (called == truth).astype(int)
    theirs_bins = np.searchsorted(np.linspace(0, 1, 11)[1:-1], top)
    ours_bins = np.minimum(np.floor(top * 10).astype(int), 9)
    observed, predicted = calibration_curve(right, top, n_bins=10)
    sizes = np.bincount(theirs_bins)
    by_hand = sum(abs((top - right)[ours_bins == one].sum()) for one in set(ours_bins)) / len(top)
    theirs_by_hand = sum(abs((top - right)[theirs_bins == one].sum()) for one in set(theirs_bins)) / len(top)
    design = ("ece-edges", by_hand, theirs_by_hand) if not np.array_equal(theirs_bins, ours_bins) else None
    ece = (np.abs(observed - predicted) * sizes[sizes > 0]).sum() / len(top)
    same("calibration_curve(uniform), weighted", "top_label_ece_width10", ece, design)

    matrix = sk.confusion_matrix(truth, called, labels=codes)
    for a in codes:
        for b in codes:
            ledger.check(
                (SK, "confusion_matrix"),
                "counts of classes",
                f"classes: {case}",
                found["confusion"]["counts"][a][b],
                matrix[a, b],
            )
    told = {item["class"]: item["metrics"] for item in found["classes"]}
    for metric, function in (("recall", sk.recall_score), ("precision", sk.precision_score)):
        theirs = function(truth, called, labels=codes, average=None, zero_division=np.nan)
        for code, name in enumerate(classes):
            where = (SK, f"{metric}_score(average=None, zero_division=nan)")
            ledger.check(where, f"{metric} of a class", f"classes: {case}", value(told[name], metric), theirs[code])
    for code, name in enumerate(classes):
        design = ("f1-no-positives", None, 0.0) if code not in occurs else None
        ledger.check(
            (SK, "f1_score(average=None)"),
            "f1 of a class",
            f"classes: {case}",
            value(told[name], "f1"),
            each[code],
            design,
        )
        own = value(told[name], "auroc_ovr")
        ledger.check((SK, "roc_auc_score"), "auroc of a class", f"classes: {case}", own, one[code])


def t_limits(values: np.ndarray) -> tuple[float, float]:
    if len(values) < 2:
        return math.nan, math.nan
    return tuple(stats.ttest_1samp(values, 0.0).confidence_interval(0.95))


def check_regression(ledger: Ledger, case: str, path: Path, by: list[str]) -> None:
    rows = Rows(path)
    found = measure(path, "--task", "regression", *(["--by", ",".join(by)] if by else []))
    y, guess = rows.numbers("y"), rows.numbers("pred")
    name = f"numbers: {case}"
    check_errors(ledger, name, y, guess, found["metrics"])
    check_agreement(ledger, name, guess - y, found["limits_of_agreement"])
    for group in found["subgroups"]:
        inside = rows.where(group["by"])
        check_errors(ledger, f"{name}, {named(group['by'])}", y[inside], guess[inside], group["metrics"])


def check_errors(ledger: Ledger, name: str, truth: np.ndarray, called: np.ndarray, metrics: dict) -> None:
    error = called - truth
    flat = len(set(truth)) == 1 and len(truth) > 1
    for library, function, metric, theirs, design in [
        (SK, "mean_absolute_error", "mae", sk.mean_absolute_error(truth, called), None),
        (SK, "root_mean_squared_error", "rmse", sk.root_mean_squared_error(truth, called), None),
        (
            SK,
            "r2_score",
            "r2",
            sk.r2_score(truth, called),
            ("r2-no-variation", None, 0.0 if error.any() else 1.0) if flat else None,
        ),
        ("numpy", "mean(error)", "bias", error.mean(), None),
        ("numpy", "std(error, ddof=1)", "sd_error", np.std(error, ddof=1) if len(error) > 1 else np.nan, None),
    ]:
        ledger.check((library, function), metric, name, value(metrics, metric), theirs, design)
    for metric, values in (("bias", error), ("mae", np.abs(error))):
        never_varies = len(set(values)) == 1 and len(values) > 1
        for end, theirs in zip(("lower", "upper"), t_limits(values), strict=True):
            design = ("no-spread", None, values[0]) if never_varies else None
            where = (SP, "ttest_1samp.confidence_interval")
            ledger.check(where, f"limits of {metric}", name, metrics[metric][end], theirs, design)


def check_agreement(ledger: Ledger, name: str, error: np.ndarray, own: dict) -> None:
    if len(error) < 2:
        return
    limits = stats.norm.interval(0.95, loc=error.mean(), scale=np.std(error, ddof=1))
    for end, theirs in zip(("lower", "upper"), limits, strict=True):
        design = ("agreement-no-spread", error[0], None) if len(set(error)) == 1 else None
        ledger.check((SP, "norm.interval"), "limits of agreement", name, own[end], theirs, design)


def check_survival(ledger: Ledger, case: str, path: Path, by: list[str]) -> None:
    rows = Rows(path)
    found = measure(path, "--task", "survival", *(["--by", ",".join(by)] if by else []))
    time, event, risk = rows.numbers("time"), rows.whole("event"), rows.numbers("risk")
    sets = [({}, found["metrics"])] + [(group["by"], group["metrics"]) for group in found["subgroups"]]
    for key, metrics in sets:
        inside = rows.where(key)
        name = f"times: {case}{', ' if key else ''}{named(key)}"
        own = value(metrics, "harrell_c")
        try:
            theirs = concordance_index(time[inside], -risk[inside], event[inside])
        except ZeroDivisionError:
            theirs = None
        ledger.check((LL, "concordance_index(time, -risk, event)"), "harrell_c", name, own, theirs)
        concordant, discordant, tied = pairs_by_hand(time[inside], event[inside], risk[inside])
        pairs = concordant + discordant + tied
        by_hand = (concordant + tied / 2) / pairs if pairs else None
        ledger.check(("by hand", "every pair"), "harrell_c", name, own, by_hand)
        if not key:
            for field, count in (("concordant", concordant), ("discordant", discordant), ("tied_risk", tied)):
                ledger.check(("by hand", "every pair"), "pairs", name, found["pairs"][field], count)


def pairs_by_hand(time, event, risk) -> tuple[int, int, int]:
    """Every pair: comparable where the earlier time is an event, or of equal times the one alone is."""
    first = (event[:, None] == 1) & ((time[:, None] < time) | ((time[:, None] == time) & (event == 0)))
    higher, equal = risk[:, None] > risk, risk[:, None] == risk
    return int((first & higher).sum()), int((first & ~higher & ~equal).sum()), int((first & equal).sum())


def check_segmentation(ledger: Ledger, case: str, path: Path) -> None:
    rows = Rows(path)
    metrics = measure(path, "--task", "segmentation")["metrics"]
    name = f"masks: {case}"
    voxels = np.column_stack([rows.whole(column) for column in ("tp", "fp", "fn")])
    # One row for each kind of voxel, weighted by how many there are, is the mask itself to scikit-learn. It refuses empty ones.
    of = {
        text: np.array([function([1, 0, 1], [1, 1, 0], sample_weight=one) if one.any() else np.nan for one in voxels])
        for text, function in (("f1_score", sk.f1_score), ("jaccard_score", sk.jaccard_score))
    }
    dice, iou = of["f1_score"], of["jaccard_score"]
    for metric, function, theirs in [
        ("mean_dice", "f1_score by case, mean", np.nanmean(dice)),
        ("median_dice", "f1_score by case, median", np.nanmedian(dice)),
        ("sd_dice", "f1_score by case, sd", np.nanstd(dice, ddof=1)),
        ("mean_iou", "jaccard_score by case, mean", np.nanmean(iou)),
        ("pooled_dice", "f1_score of all voxels", sk.f1_score([1, 0, 1], [1, 1, 0], sample_weight=voxels.sum(axis=0))),
        ("p_dice_ge_0_7", "f1_score by case, share of 0.7 or more", np.mean(dice[~np.isnan(dice)] >= 0.7)),
    ]:
        ledger.check((SK, function), metric, name, value(metrics, metric), theirs)


def check_language_model(ledger: Ledger, case: str, path: Path) -> None:
    rows = Rows(path)
    found = measure(path, "--task", "llm", "--cluster", "cluster", "--by", "category")
    columns = {"accuracy": "correct", "hallucination_rate": "hallucination", "attack_success_rate": "attack_success"}
    sets = [({}, found["metrics"])] + [(group["by"], group["metrics"]) for group in found["subgroups"]]
    for key, metrics in sets:
        inside = rows.where(key)
        for metric, column in columns.items():
            # -1 is an answer of which this was not asked.
            asked = inside & (rows.texts(column) != "") & (rows.texts(column) != "-1")
            own = metrics[metric]
            name = f"language model: {case}{', ' if key else ''}{named(key)}"
            if not asked.any():
                ledger.check(("numpy", "mean"), metric, name, own["value"], None)
                continue
            x = np.array([float(cell) for cell in rows.texts(column)[asked]])
            clusters = np.unique(rows.texts("cluster")[asked].astype(str), return_inverse=True)[1]
            ledger.check(("numpy", "mean"), metric, name, own["value"], x.mean())
            if not 0 < x.mean() < 1:
                continue
            variance = (
                sm.OLS(x, np.ones(len(x))).fit(cov_type="cluster", cov_kwds={"groups": clusters}).cov_params()[0, 0]
            )
            worth = min(len(x), x.mean() * (1 - x.mean()) / variance)
            lower, upper = proportion_confint(x.mean() * worth, worth, alpha=0.05, method="wilson")
            where = (SM, "OLS(cov_type=cluster), proportion_confint(wilson)")
            ledger.check(where, "limits of a rate of clusters", name, own["lower"], lower)
            ledger.check(where, "limits of a rate of clusters", name, own["upper"], upper)


def check_drift(ledger: Ledger, case: str, path: Path) -> None:
    rows = Rows(path)
    found = measure(path, "--task", "drift", "--reference", "set=ref")
    reference = rows.texts("set") == "ref"
    for feature in found["features"]:
        metrics, name = feature["metrics"], f"drift: {case}, {feature['name']}"
        if feature["kind"] == "number":
            values = rows.numbers(feature["name"])
            before, now = values[reference], values[~reference]
            check_numeric_drift(ledger, name, metrics, before, now)
            edges = np.array(metrics["decile_edges"])
            counts = [np.bincount(np.searchsorted(edges, side), minlength=len(edges) + 1) for side in (before, now)]
        else:
            texts = rows.texts(feature["name"]).astype(str)
            levels = sorted(set(texts))
            counts = [np.array([(texts[side] == level).sum() for level in levels]) for side in (reference, ~reference)]
        check_counted_drift(ledger, name, metrics, *counts)


def check_numeric_drift(ledger: Ledger, name: str, metrics: dict, before: np.ndarray, now: np.ndarray) -> None:
    distance = stats.wasserstein_distance(before, now)
    ledger.check((SP, "wasserstein_distance"), "wasserstein", name, metrics["wasserstein"], distance)
    over = metrics["wasserstein_over_sd"]["value"]
    ledger.check(
        (SP, "wasserstein_distance / std(ddof=1)"), "wasserstein_over_sd", name, over, distance / np.std(before, ddof=1)
    )
    own = metrics["kolmogorov_smirnov"]
    theirs = stats.ks_2samp(before, now, method="asymp")
    ledger.check((SP, "ks_2samp"), "kolmogorov_smirnov", name, own["value"], theirs.statistic)
    size = len(before) * len(now) / (len(before) + len(now))
    limiting = stats.kstwobign.sf(math.sqrt(size) * theirs.statistic)
    ledger.check((SP, "kstwobign.sf"), "p of Kolmogorov-Smirnov", name, own["p"], limiting)
    finite = stats.kstwo.sf(theirs.statistic, np.round(size))
    where = (SP, "ks_2samp(method=asymp)")
    ledger.check(where, "p of Kolmogorov-Smirnov", name, own["p"], theirs.pvalue, ("ks-p-finite", limiting, finite))
    quantiles = np.unique(np.quantile(before, np.linspace(0.1, 0.9, 9)))
    quantiles = quantiles[quantiles < before.max()]
    for mine, theirs in zip(metrics["decile_edges"], quantiles, strict=True):
        ledger.check(("numpy", "quantile(linear)"), "decile_edges", name, mine, theirs)


def check_counted_drift(ledger: Ledger, name: str, metrics: dict, before: np.ndarray, now: np.ndarray) -> None:
    occurs = (before + now) > 0
    before, now = before[occurs], now[occurs]
    p, q = before / before.sum(), now / now.sum()
    own = metrics["total_variation"]["value"]
    ledger.check((SP, "cityblock(p, q) / 2"), "total_variation", name, own, cityblock(p, q) / 2)
    test = stats.chi2_contingency(np.array([before, now]), correction=False)
    own = metrics["chi_square"]
    ledger.check((SP, "chi2_contingency"), "chi_square", name, own["statistic"], test.statistic)
    ledger.check((SP, "chi2_contingency"), "degrees of chi_square", name, own["degrees"], test.dof)
    ledger.check((SP, "chi2_contingency"), "p of chi_square", name, own["p"], test.pvalue)
    cramer = stats.contingency.association(np.array([before, now]), method="cramer")
    ledger.check((SP, "contingency.association(cramer)"), "cramers_v", name, metrics["cramers_v"]["value"], cramer)
    ledger.check(
        (SP, "jensenshannon(base=2)"),
        "jensen_shannon_distance",
        name,
        metrics["jensen_shannon_distance"],
        jensenshannon(p, q, base=2),
    )
    ledger.check(
        (SP, "jensenshannon ** 2"),
        "jensen_shannon_nats",
        name,
        metrics["jensen_shannon_nats"],
        jensenshannon(p, q) ** 2,
    )
    both = [(side + 0.5) / (side.sum() + len(side) / 2) for side in (before, now)]
    psi = stats.entropy(both[0], both[1]) + stats.entropy(both[1], both[0])
    ledger.check((SP, "entropy(p, q) + entropy(q, p), half counts"), "psi", name, metrics["psi"]["value"], psi)
    if (before > 0).all() and (now > 0).all():
        raw = stats.entropy(p, q) + stats.entropy(q, p)
        ledger.check((SP, "entropy(p, q) + entropy(q, p)"), "psi, raw", name, metrics["psi"]["raw"], raw)
