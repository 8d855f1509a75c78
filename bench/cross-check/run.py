"""
Holds the numbers of `rmf-gate measure` against Fairlearn, scikit-learn, lifelines, statsmodels and SciPy. Run by hand:

    npm run build
    python3 -m venv /tmp/cross-check
    /tmp/cross-check/bin/pip install -r bench/cross-check/requirements.txt
    /tmp/cross-check/bin/python bench/cross-check/run.py [FOLDER]

FOLDER holds the golden files, `__tests__/golden` if none is named. Another folder may also hold compas.csv, which has
no licence and is not in this repository. Synthetic sets, in which libraries like to differ, are drawn from a fixed seed. Takes some minutes.

Writes bench/cross-check.md for `__tests__/golden`, and prints it for any other folder. Status 1 if any number is
further apart than 1e-9 and is not in the list of designed differences, where each side must be what its rule gives by hand.
"""

from __future__ import annotations

import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import binary
import others
import synthetic
from command_line import ROOT, node_version
from ledger import DESIGNED, TOLERANCE, Ledger

DATE = "2026-11-27"
GOLDEN = ROOT / "__tests__" / "golden"
LIBRARIES = ("fairlearn", "lifelines", "numpy", "scikit-learn", "scipy", "statsmodels")


def golden(ledger: Ledger, folder: Path) -> None:
    groups = ["race", "sex", "race:sex"]
    for name, columns, by in [
        (
            "binary.csv",
            {"label": "label", "score": "score", "threshold": 0.2},
            ["race", "sex", "age", "site", "race:sex"],
        ),
        ("paired.csv", {"label": "label", "score": "score_new", "threshold": 0.3}, []),
        ("paired.csv", {"label": "label", "score": "score_old", "threshold": 0.3}, []),
        ("compas.csv", {"label": "label", "score": "decile", "prediction": "high"}, groups),
    ]:
        if (folder / name).exists():
            binary.check_file(ledger, f"{name} {columns['score']}", folder / name, columns, by)
    for name, check in [
        ("multiclass.csv", others.check_multiclass),
        ("regression.csv", lambda *given: others.check_regression(*given, ["sex"])),
        ("survival.csv", lambda *given: others.check_survival(*given, ["sex"])),
        ("segmentation.csv", others.check_segmentation),
        ("llm.csv", others.check_language_model),
        ("drift.csv", others.check_drift),
    ]:
        if (folder / name).exists():
            check(ledger, name, folder / name)


def drawn(ledger: Ledger) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, path, threshold in synthetic.binary_sets(folder):
            columns = {"label": "label", "score": "score", "threshold": threshold}
            binary.check_file(ledger, name, path, columns, ["group", "group:sex"])
        for name, path in synthetic.multiclass_sets(folder):
            others.check_multiclass(ledger, name, path)
        for name, path in synthetic.regression_sets(folder):
            others.check_regression(ledger, name, path, [])
        for name, path in synthetic.survival_sets(folder):
            others.check_survival(ledger, name, path, [])
        for name, path in synthetic.drift_sets(folder):
            others.check_drift(ledger, name, path)


def shown(number: float | None) -> str:
    return "undefined" if number is None else f"{number:.6g}"


def report(ledger: Ledger) -> str:
    versions = {name: version(name) for name in LIBRARIES}
    compared = sum(line.compared for line in ledger.lines.values())
    worst = max(line.worst for line in ledger.lines.values())
    beyond = len(ledger.failures)
    lines = [
        "# Our numbers against those of other libraries",
        "",
        "Written by `bench/cross-check/run.py` (its head says how to run it), "
        + DATE
        + ". Our side is what `rmf-gate measure` prints as JSON.",
        "",
        f"Python {platform.python_version()}, Node {node_version()}, "
        + ", ".join(f"{name} {number}" for name, number in versions.items())
        + f". Seed {synthetic.SEED}.",
        "",
        f"**{compared:,} comparisons over {len(ledger.cases):,} sets of rows and comparisons; "
        + (f"none further apart than {TOLERANCE:g}" if beyond == 0 else f"{beyond} further apart than {TOLERANCE:g}")
        + f", the worst {worst:.1e}.** A further {sum(met.times for met in ledger.met.values()):,} differ by design, each side as its rule says (second table).",
        "",
        "Differences are absolute below 1 and relative above. `undefined` counts comparisons in which both sides have no number.",
        "",
        "| library | version | function | our metric | compared | of these undefined | worst difference | verdict |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for line in sorted(ledger.lines.values(), key=lambda one: (one.library, one.function, one.metric)):
        verdict = "agrees" if line.beyond == 0 else f"**{line.beyond} DIFFER**"
        if line.compared == 0:
            verdict = "differs by design"
        if line.designed:
            verdict += ": " + ", ".join(sorted(line.designed))
        lines.append(
            f"| {line.library} | {versions.get(line.library, '')} | {line.function} | {line.metric} | {line.compared:,} | {line.undefined or ''} | {line.worst:.1e} | {verdict} |"
        )
    lines += [
        "",
        "## Where we differ by design",
        "",
        "| key | why | times | example | ours | theirs |",
        "|---|---|---|---|---|---|",
    ]
    for key, why in DESIGNED.items():
        if key not in ledger.met:
            continue
        met = ledger.met[key]
        lines.append(
            f"| {key} | {why} | {met.times:,} | {met.metric}, {met.case} | {shown(met.ours)} | {shown(met.theirs)} |"
        )
    lines += ["", *CONVENTIONS]
    if ledger.failures:
        lines += ["", "## Beyond the tolerance", "", *(f"- {text}" for text in ledger.failures[:200])]
    return "\n".join(lines) + "\n"


CONVENTIONS = [
    "## Conventions",
    "",
    "- **Ties in survival.** lifelines and we agree, also where nothing but ties is drawn: equal risks count half; an event precedes a censoring at the same time, so that pair is",
    "  comparable; two events at the same time are not, whatever their risks. lifelines wants predicted times, so it is given minus the risk. R's `concordance` does the same, except",
    "  that it takes times within a tolerance as equal.",
    "- **Ties in scores.** AUROC counts them half in all three. Average precision and the threshold (score at or above it) treat equal scores as one step, as in scikit-learn.",
    "- **Ties in the highest probability.** The first class in the file, as in `numpy.argmax`.",
    "- **Gaps between groups.** The largest less the smallest over groups is Fairlearn's default and ours, to report only: nothing is decided by it.",
    "- **Not compared**, because none of these libraries has them: DeLong's standard error and its limits, O:E, Spiegelhalter's Z, net benefit, ABROCA, TOST and the p values of the",
    "  gate, BCa limits, Boyd's limits, limits of C, limits of drift. `bench/golden-files.mjs` and `__tests__/golden` hold those.",
    "- **Limits of calibration fits** are held against statsmodels' Logit. Those of its GLM rest on the weights of the step before the last and are up to 1e-7 off; its coefficients agree.",
    "- **Micro averages** of F1, precision and recall are all accuracy where a row has one class; we print accuracy alone.",
]


def main() -> int:
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else GOLDEN
    ledger = Ledger()
    golden(ledger, folder)
    drawn(ledger)
    text = report(ledger)
    if folder == GOLDEN:
        (ROOT / "bench" / "cross-check.md").write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    for failure in ledger.failures[:50]:
        sys.stderr.write(f"{failure}\n")
    sys.stderr.write(f"{len(ledger.failures)} beyond {TOLERANCE:g}\n")
    return 1 if ledger.failures else 0


if __name__ == "__main__":
    sys.exit(main())
