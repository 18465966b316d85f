#!/usr/bin/env python3
"""Hold the edits of a comparison against those that people made, beside Python's difflib.

usage: words.py GOLD_DIR COMMAND…     e.g. words.py gold node cli/stet.mjs batch

GOLD_DIR holds sets as *.jsonl: a case a line with text_a, text_b and gold_edit_spans, a list of
{"a": [start, end], "b": [start, end]} in code points; sets without spans are passed over. COMMAND
reads {"id", "before", "after"} a line and writes a comparison a line. Printed for each set, pooled
over its cases and both sides, in per cent:
  tokens  F1 of changed tokens: words and single other marks, by one plain pattern for all
  spans   F1 of edit spans that are exactly a person's, white space at their ends left out
The spans know no moves: a moved sentence counts as taken out and put in. Exit status 1 where Stet
is not ahead of difflib in every figure.
"""
import difflib
import json
import pathlib
import re
import subprocess
import sys

TOKEN = re.compile(r"\w+|[^\w\s]")


class Score:
    def __init__(self):
        self.hits = self.said = self.wanted = 0

    def add(self, said, wanted):
        self.hits += len(said & wanted)
        self.said += len(said)
        self.wanted += len(wanted)

    def f1(self):
        return 200 * self.hits / max(1, self.said + self.wanted)


def trimmed(text, span):
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def spans_of(text, spans):
    """Without white space at their ends, and those as one that nothing else lies between."""
    joined = []
    for start, end in sorted(trimmed(text, span) for span in spans):
        if start == end:
            continue
        if joined and not text[joined[-1][1] : start].strip():
            start = joined.pop()[0]
        joined.append((start, end))
    return set(joined)


def changed(tokens, spans):
    """Indices of the tokens that overlap a span."""
    return {k for k, (start, end) in enumerate(tokens) if any(s < end and start < e for s, e in spans)}


def of_difflib(texts, tokens):
    words = [[text[s:e] for s, e in side] for text, side in zip(texts, tokens)]
    sides = [], []
    for tag, i, j, k, l in difflib.SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        for side, place, first, last in ((sides[0], tokens[0], i, j), (sides[1], tokens[1], k, l)):
            if tag != "equal" and first < last:
                side.append((place[first][0], place[last - 1][1]))
    return sides


def code_points(text):
    """Code point offset of each UTF-16 offset, which a comparison's ranges count in."""
    offsets = []
    for k, character in enumerate(text):
        offsets += [k] * (1 if character <= "\uffff" else 2)
    return offsets + [len(text)]


def of_comparison(texts, comparison):
    sides = [], []
    for side, name, text in zip(sides, ("before", "after"), texts):
        points = code_points(text)
        sentences = comparison[name]["sentences"]
        for link in comparison["sentenceLinks"]:
            ranges = [sentences[s] for s in link[name]] if link["moved"] else [
                edit[name] for edit in link["edits"]]
            side += [(points[start], points[end]) for start, end in ranges]
    return sides


def compared(cases, command):
    lines = "".join(
        json.dumps({"id": str(k), "before": case["text_a"], "after": case["text_b"]}) + "\n"
        for k, case in enumerate(cases))
    done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def measured(cases, command):
    """F1 of tokens and of spans: [Stet's, difflib's]."""
    scores = [[Score(), Score()] for _ in range(2)]
    for case, comparison in zip(cases, compared(cases, command)):
        texts = case["text_a"], case["text_b"]
        tokens = [[match.span() for match in TOKEN.finditer(text)] for text in texts]
        answers = of_comparison(texts, comparison), of_difflib(texts, tokens)
        for k, side in enumerate("ab"):
            gold = spans_of(texts[k], [edit[side] for edit in case["gold_edit_spans"]])
            for (by_token, by_span), answer in zip(scores, answers):
                spans = spans_of(texts[k], answer[k])
                by_token.add(changed(tokens[k], spans), changed(tokens[k], gold))
                by_span.add(spans, gold)
    return [[score.f1() for score in pair] for pair in scores]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    behind = False
    print(f"{'set':28}tokens difflib    spans difflib")
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.jsonl")):
        cases = [json.loads(line) for line in path.open(encoding="utf8")]
        cases = [case for case in cases if case.get("gold_edit_spans")]
        if not cases:
            continue
        (tokens, spans), (other_tokens, other_spans) = measured(cases, sys.argv[2:])
        behind |= tokens <= other_tokens or spans <= other_spans
        print(f"{path.stem:28}{tokens:6.2f} {other_tokens:7.2f}   {spans:6.2f} {other_spans:7.2f}", flush=True)
    sys.exit(behind)


if __name__ == "__main__":
    main()
