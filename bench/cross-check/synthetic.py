"""Data sets in which libraries like to differ, all drawn from one seed. None is of patients."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from command_line import write

SEED = 20261127


def _binary(rng, n: int, prevalence: float, groups: list[str], shares: list[float]) -> dict[str, np.ndarray]:
    logit = rng.normal(np.log(prevalence / (1 - prevalence)), 1.2, n)
    score = np.round(1 / (1 + np.exp(-logit)), 6)
    return {
        "group": rng.choice(np.array(groups, dtype=object), n, p=shares),
        "sex": rng.choice(np.array(["F", "M"], dtype=object), n),
        "score": np.clip(score, 1e-6, 1 - 1e-6),
        "label": (rng.random(n) < score).astype(int),
    }


def binary_sets(folder: Path) -> list[tuple[str, Path, float]]:
    """Name, file with group, sex, score, label, and threshold."""
    rng = np.random.default_rng(SEED)
    four, shares = ["a", "b", "c", "d"], [0.4, 0.3, 0.2, 0.1]
    sets: list[tuple[str, dict, float]] = [("plain", _binary(rng, 4000, 0.2, four, shares), 0.25)]

    ties = _binary(rng, 3000, 0.3, four, shares)
    ties["score"] = np.clip(np.round(ties["score"], 1), 0.1, 0.9)
    sets.append(("scores on the edges of bins", ties, 0.3))

    halves = _binary(rng, 1000, 0.3, four, shares)
    halves["score"] = np.clip(np.round(halves["score"] * 20) / 20, 0.05, 0.95)
    sets.append(("twenty scores, many ties", halves, 0.35))

    tiny = _binary(rng, 400, 0.3, four, shares)
    tiny["group"] = np.array(["one"] + ["two"] * 2 + ["three"] * 3 + ["five"] * 5 + ["rest"] * 389, dtype=object)
    sets.append(("tiny groups", tiny, 0.3))

    without = _binary(rng, 1200, 0.25, four, shares)
    without["label"][without["group"] == "d"] = 0
    sets.append(("a group without cases", without, 0.3))

    only = _binary(rng, 1200, 0.25, four, shares)
    only["label"][only["group"] == "c"] = 1
    sets.append(("a group of cases only", only, 0.3))

    unflagged = _binary(rng, 1200, 0.25, four, shares)
    chosen = unflagged["group"] == "b"
    unflagged["score"][chosen] = np.round(unflagged["score"][chosen] * 0.29, 6)
    sets.append(("a group in which nobody is flagged", unflagged, 0.3))

    everyone = _binary(rng, 600, 0.5, four, shares)
    sets.append(("everybody is flagged", everyone, 1e-6))
    sets.append(("nobody is flagged", _binary(rng, 600, 0.3, four, shares), 0.999999))

    equal = _binary(rng, 500, 0.3, four, shares)
    equal["score"][:] = 0.37
    sets.append(("all scores equal", equal, 0.3))

    rare = _binary(rng, 20000, 0.002, four, shares)
    sets.append(("heavy imbalance", rare, 0.01))

    parted = _binary(rng, 300, 0.4, four, shares)
    parted["score"] = np.round(np.where(parted["label"] == 1, 0.6, 0.1) + rng.random(300) * 0.3, 6)
    sets.append(("every case above every other", parted, 0.5))

    turned = _binary(rng, 300, 0.4, four, shares)
    turned["score"] = np.round(np.where(turned["label"] == 1, 0.1, 0.6) + rng.random(300) * 0.3, 6)
    sets.append(("every case below every other", turned, 0.5))

    sure = _binary(rng, 500, 0.4, four, shares)
    sure["score"][:60] = np.repeat([0.0, 1.0], 30)
    sets.append(("scores of 0 and 1", sure, 0.5))

    healthy = _binary(rng, 200, 0.3, ["a", "b"], [0.5, 0.5])
    healthy["label"][:] = 0
    sets.append(("no cases at all", healthy, 0.3))

    ill = _binary(rng, 200, 0.3, ["a", "b"], [0.5, 0.5])
    ill["label"][:] = 1
    sets.append(("cases only", ill, 0.3))

    alone = _binary(rng, 300, 0.3, ["only"], [1.0])
    sets.append(("one group", alone, 0.3))

    for index in range(30):
        size = int(rng.integers(8, 60))
        drawn = _binary(rng, size, float(rng.uniform(0.05, 0.6)), four, shares)
        decimals = int(rng.integers(1, 4))
        drawn["score"] = np.clip(np.round(drawn["score"], decimals), 0.001, 0.999)
        sets.append(
            (f"random {index + 1}, {size} rows, {decimals} decimals", drawn, float(np.round(rng.uniform(0.1, 0.6), 2)))
        )

    return [
        (name, write(folder / f"binary-{index}.csv", columns), threshold)
        for index, (name, columns, threshold) in enumerate(sets)
    ]


def multiclass_sets(folder: Path) -> list[tuple[str, Path]]:
    rng = np.random.default_rng(SEED + 1)
    files = []
    for classes in (3, 4, 5, 6):
        for kind in ("plain", "ties", "a class that never occurs", "tiny"):
            n = 40 if kind == "tiny" else 700
            names = [f"c{code}" for code in range(classes)]
            raw = rng.gamma(0.7, 1.0, (n, classes)) + 1e-3
            p = raw / raw.sum(axis=1, keepdims=True)
            if kind == "ties":
                # Whole sixteenths that sum to one: many rows have two highest.
                p = np.array([rng.multinomial(16, row) for row in p]) / 16
            truth = np.array([rng.choice(classes, p=row) for row in p])
            if kind == "a class that never occurs":
                truth[truth == 1] = 0
            columns: dict[str, object] = {"label": [names[code] for code in truth]}
            columns |= {f"p_{name}": p[:, code] for code, name in enumerate(names)}
            file = write(folder / f"classes-{classes}-{kind.replace(' ', '-')}.csv", columns)
            files.append((f"{classes} classes, {kind}", file))
    return files


def regression_sets(folder: Path) -> list[tuple[str, Path]]:
    rng = np.random.default_rng(SEED + 2)
    y = np.round(rng.normal(50, 12, 400), 3)
    sets = {
        "plain": (y, np.round(y + rng.normal(1, 5, 400), 3)),
        "far from zero": (y + 1e9, y + 1e9 + np.round(rng.normal(0, 5, 400), 3)),
        "observed all alike": (np.full(50, 7.5), np.round(rng.normal(7.5, 1, 50), 3)),
        "observed all alike, all right": (np.full(50, 7.5), np.full(50, 7.5)),
        "two rows": (np.array([1.0, 3.0]), np.array([1.5, 2.0])),
        "one row": (np.array([1.0]), np.array([1.5])),
        "worse than the mean": (y, -y),
        "an error that never varies": (np.round(y), np.round(y) + 2.0),
    }
    return [
        (name, write(folder / f"numbers-{index}.csv", {"y": truth, "pred": guess}))
        for index, (name, (truth, guess)) in enumerate(sets.items())
    ]


def survival_sets(folder: Path) -> list[tuple[str, Path]]:
    rng = np.random.default_rng(SEED + 3)
    sets = {}
    n = 500
    risk = rng.normal(0, 1, n)
    time = rng.exponential(np.exp(-risk))
    censor = rng.exponential(1.5, n)
    plain = (np.round(np.minimum(time, censor), 4) + 1e-4, (time <= censor).astype(int), np.round(risk, 3))
    sets["plain"] = plain
    sets["months, many ties in time"] = (np.ceil(plain[0] * 4), plain[1], plain[2])
    sets["ties in time and in risk"] = (np.ceil(plain[0] * 4), plain[1], np.round(risk))
    tied = np.ceil(plain[0] * 2)
    sets["events and censorings at the same times"] = (tied, rng.integers(0, 2, n), np.round(risk, 1))
    sets["all equal in risk"] = (plain[0], plain[1], np.zeros(n))
    sets["events only"] = (plain[0], np.ones(n, dtype=int), plain[2])
    sets["no events"] = (plain[0], np.zeros(n, dtype=int), plain[2])
    sets["all at one time, events"] = (np.full(20, 3.0), np.ones(20, dtype=int), np.round(rng.normal(0, 1, 20), 3))
    sets["all at one time, half censored"] = (
        np.full(20, 3.0),
        np.repeat([0, 1], 10),
        np.round(rng.normal(0, 1, 20), 3),
    )
    sets["one row"] = (np.array([2.0]), np.array([1]), np.array([0.4]))
    for index in range(20):
        size = int(rng.integers(3, 40))
        sets[f"random {index + 1}, {size} rows"] = (
            rng.integers(1, 8, size).astype(float),
            rng.integers(0, 2, size),
            rng.integers(-3, 4, size).astype(float),
        )
    return [
        (name, write(folder / f"times-{index}.csv", {"time": t, "event": e, "risk": r}))
        for index, (name, (t, e, r)) in enumerate(sets.items())
    ]


def drift_sets(folder: Path) -> list[tuple[str, Path]]:
    rng = np.random.default_rng(SEED + 4)
    files = []
    for index, (name, n, m) in enumerate([("large", 3000, 1500), ("small", 60, 45), ("unequal", 2000, 30)]):
        units = np.array(["ward", "icu", "home", "new"], dtype=object)
        columns = {
            "set": np.repeat(np.array(["ref", "cur"], dtype=object), [n, m]),
            "normal": np.round(np.concatenate([rng.normal(0, 1, n), rng.normal(0.3, 1.1, m)]), 5),
            "lognormal": np.round(np.concatenate([rng.lognormal(0, 1.5, n), rng.lognormal(0.4, 1.5, m)]), 5),
            "tied": np.concatenate([rng.integers(0, 60, n), rng.integers(5, 65, m)]).astype(float) / 2,
            "same": np.round(rng.normal(5, 2, n + m), 5),
            "unit": np.concatenate(
                [rng.choice(units[:3], n, p=[0.6, 0.3, 0.1]), rng.choice(units, m, p=[0.5, 0.3, 0.1, 0.1])]
            ),
        }
        files.append((name, write(folder / f"drift-{index}.csv", columns)))
    return files
