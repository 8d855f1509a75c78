"""Our side: the command line as users call it, and the rows of a file as the libraries need them."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
NODE = os.environ.get("NODE", "node")


def measure(path: Path, *options: str) -> dict:
    """`rmf-gate measure PATH ... --format json`; a refusal raises."""
    command = [NODE, str(ROOT / "dist" / "cli.js"), "measure", str(path), *options, "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command[2:])}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def node_version() -> str:
    return subprocess.run([NODE, "--version"], capture_output=True, text=True, check=True).stdout.strip()


def value(metrics: dict, name: str) -> float | None:
    return metrics[name]["value"]


class Rows:
    """Columns of a CSV. Numbers are parsed from their digits by float(), which rounds as JavaScript does."""

    def __init__(self, path: Path) -> None:
        with path.open(newline="", encoding="utf-8") as file:
            self._rows = list(csv.DictReader(file))
        self.names = list(self._rows[0]) if self._rows else []

    def __len__(self) -> int:
        return len(self._rows)

    def texts(self, column: str) -> np.ndarray:
        return np.array([row[column] for row in self._rows], dtype=object)

    def numbers(self, column: str) -> np.ndarray:
        return np.array([float(row[column]) for row in self._rows])

    def whole(self, column: str) -> np.ndarray:
        return self.numbers(column).astype(int)

    def where(self, key: dict[str, str]) -> np.ndarray:
        """The rows of one group."""
        inside = np.ones(len(self), dtype=bool)
        for column, level in key.items():
            inside &= self.texts(column) == level
        return inside


def write(path: Path, columns: dict[str, object]) -> Path:
    """A CSV whose numbers have all the digits that they need."""
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(columns)
        for row in zip(*columns.values(), strict=True):
            out.writerow([repr(float(cell)) if isinstance(cell, (float, np.floating)) else cell for cell in row])
    return path


def named(key: dict[str, str]) -> str:
    return ", ".join(f"{column}={level}" for column, level in key.items())
