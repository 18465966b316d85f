"""Opens redlines in LibreOffice, accepts and rejects all, and compares the paragraphs: check.py FOLDER.

The share that agrees is printed, and each disagreement with its first paragraph. Exits 1 below 95 %.
"""
import json
import pathlib
import re
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

PIPE = "stet-redlines"


def connect():
    """The desktop of a LibreOffice that is just starting."""
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(120):
        try:
            remote = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            desktop = remote.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", remote
            )
            dispatcher = remote.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.DispatchHelper", remote
            )
            return desktop, dispatcher
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def paragraphs(text):
    """The words of each paragraph that has some, with those in tables."""
    for part in iterate(text):
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.CellNames:
                yield from paragraphs(part.getCellByName(name))
        elif part.String.strip():
            yield part.String.strip()


def texts(document):
    """The story, then its notes."""
    yield from paragraphs(document.Text)
    for shape in iterate(document.DrawPage):
        box = getattr(shape, "TextBoxContent", None) or shape
        if hasattr(box, "createEnumeration"):
            yield from paragraphs(box)
    for notes in (document.Footnotes, document.Endnotes):
        for at in range(notes.Count):
            yield from paragraphs(notes.getByIndex(at))


def lines(parts):
    """The words of each line or cell that has some."""
    for part in parts:
        for line in re.split(r"[\t\n]", part):
            if line.strip():
                yield " ".join(line.split())


def iterate(text):
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        yield parts.nextElement()


def resolved(desktop, dispatcher, path, command):
    hidden = PropertyValue("Hidden", 0, True, 0)
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (hidden,))
    if document is None:
        return ["LibreOffice does not open it"], False
    try:
        frame = document.getCurrentController().getFrame()
        dispatcher.executeDispatch(frame, f".uno:{command}AllTrackedChanges", "", 0, ())
        return list(texts(document)), document.DrawPage.Count > 0
    finally:
        document.close(True)


def check(folder):
    desktop, dispatcher = connect()
    good = total = 0
    for case in json.loads((folder / "expected.json").read_text()):
        for side, command in (("after", "Accept"), ("before", "Reject")):
            found, hasFrames = resolved(desktop, dispatcher, folder / case["file"], command)
            wanted = list(lines(case[side]))
            found = list(lines(found))
            total += 1
            # Frames stand behind the story here.
            if found == wanted or (hasFrames and sorted(found) == sorted(wanted)):
                good += 1
                continue
            at = next((k for k, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]), -1)
            print(f"{case['id']}, {command}: paragraph {at}", found[at : at + 1], wanted[at : at + 1])
    print(f"{good} of {total} agree")
    return good >= 0.95 * total


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    profile = f"-env:UserInstallation=file://{folder}/profile"
    options = ["--headless", "--norestore", profile, f"--accept=pipe,name={PIPE};urp;"]
    office = subprocess.Popen(["soffice", *options])
    try:
        sys.exit(0 if check(folder) else 1)
    finally:
        office.terminate()


main()
