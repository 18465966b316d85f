#!/usr/bin/env python3
"""Measure what the named constants of the core are worth on sets of gold alignments.

usage: constants.py DATA_DIR [NAME=VALUE[,VALUE…]]…     e.g. constants.py data kMove=500,550,600 kDoubt=1000,2000

DATA_DIR holds score.py and its sets in gold/*.jsonl, which are not part of this repository. The core is built once in build/measure/, with the named
constants (`constexpr std::uint32_t kName = 1;` in core/src) read from the environment, and run on every set for every
combination of values. Printed for each: the mean over the sets of F1 of changed pairs, whole groups and sentences
alone, and of the recall of moved pairs, in per cent; then the same for each set.
"""
import glob
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "measure"
FLAGS = ["-std=c++20", "-O2", "-DJSON_NOEXCEPTION"]


def build(names):
    """Builds the filter of tests/support with these constants open; returns its path."""
    shutil.rmtree(BUILD, ignore_errors=True)
    shutil.copytree(ROOT / "core", BUILD / "core")
    missing = set(names)
    for path in itertools.chain((BUILD / "core/src").rglob("*.cpp"), (BUILD / "core/src").rglob("*.hpp")):
        text = path.read_text()
        for name in names:
            text, found = re.subn(
                rf"^(inline )?constexpr (std::u?int(?:32|64)_t) {name} =\s*(\d+);",
                rf'static const \2 {name} = std::getenv("{name}") ? std::strtoul(std::getenv("{name}"), nullptr, 10) : \3;',
                text, flags=re.MULTILINE)
            if found:
                missing.discard(name)
                text = text.replace("#include", "#include <cstdlib>\n#include", 1)
        path.write_text(text)
    if missing:
        sys.exit(f"no constant is called {', '.join(sorted(missing))}")
    sources = sorted((BUILD / "core/src").rglob("*.cpp")) + [ROOT / "tests/support/native_batch.cpp"]
    include = [f"-I{BUILD / 'core/include'}", f"-I{BUILD / 'core/src'}"]
    objects = [BUILD / f"{k}.o" for k in range(len(sources))]
    compile_one = lambda job: subprocess.Popen(["g++", *FLAGS, *include, "-c", str(job[0]), "-o", str(job[1])])
    jobs = list(zip(sources, objects))
    for start in range(0, len(jobs), os.cpu_count()):
        if any(p.wait() for p in [compile_one(job) for job in jobs[start:start + os.cpu_count()]]):
            sys.exit("the core does not build")
    program = BUILD / "stet"
    subprocess.run(["g++", "-o", str(program), *map(str, objects)], check=True)
    return program


def pairs_of(program, cases, score):
    """The sentence pairs that the filter finds, by case; it answers in order."""
    lines = [json.dumps({"before": score.article(case["a"]), "after": score.article(case["b"])}) for case in cases]
    answer = subprocess.run([str(program)], input="\n".join(lines), capture_output=True, text=True, check=True)
    return {case["id"]: {(i, j) for link in json.loads(line)["sentenceLinks"] for i in link["before"] for j in link["after"]}
            for case, line in zip(cases, answer.stdout.splitlines())}


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    data = sys.argv[1]
    if not os.path.exists(os.path.join(data, "score.py")):
        sys.exit(f"{data} has no score.py: the gold alignments that this measures on are not part of the repository")
    sys.path.insert(0, data)
    import score  # the scorer lives beside the sets
    choices = [(name, values.split(",")) for name, values in (a.split("=") for a in sys.argv[2:])]
    program = build([name for name, _ in choices])
    sets = []
    for path in sorted(glob.glob(os.path.join(data, "gold", "*.jsonl"))):
        cases = [case for case in map(json.loads, open(path, encoding="utf8")) if "gold_sentence_pairs" in case]
        if cases:
            sets.append((pathlib.Path(path).stem, cases))
    cells = lambda row: " ".join("    -" if v is None else f"{v:5.1f}" for v in row)
    for values in itertools.product(*(v for _, v in choices)):
        chosen = dict(zip((n for n, _ in choices), values))
        os.environ.update(chosen)
        rows = [score.score(cases, pairs_of(program, cases, score)) for _, cases in sets]
        columns = [[row[k] for row in rows if row[k] is not None] for k in range(4)]
        print(" ".join(f"{n}={v}" for n, v in chosen.items()), "mean",
              " ".join(f"{sum(c) / len(c):.2f}" for c in columns), flush=True)
        for (name, _), row in zip(sets, rows):
            print(f"  {name:24}{cells(row)}")


if __name__ == "__main__":
    main()
