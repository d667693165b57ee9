#!/usr/bin/env python3
"""Checks real output against the schema and against its sources.

  validate_report.py DOSSIER SCHEMA FOLDER

Runs DOSSIER over FOLDER and checks that the report is valid (data/schema/report.schema.json), and that every text in
it stands in its document at its offsets. Needs Debian's python3-jsonschema and fails where it is missing.
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("validate_report.py: the Python module jsonschema is missing (Debian: python3-jsonschema)")


def quoted(node, document, found):
    """Every (document, start, end, text) below a node."""
    if isinstance(node, list):
        for item in node:
            quoted(item, document, found)
    elif isinstance(node, dict):
        document = node.get("document", document)
        if isinstance(node.get("start"), int) and isinstance(node.get("text"), str):
            found.append((document, node["start"], node["end"], node["text"]))
        for key, value in node.items():
            if key != "full":  # stands in another document: see fullest_wordings
                quoted(value, document, found)


def fullest_wordings(statements, found):
    """The sides of the wording changes that stand in the fullest wording."""
    for statement in statements:
        document = statement["reports"][statement["fullest"]]["document"]
        for report in statement["reports"]:
            for change in report["changes"]:
                quoted(change["full"], document, found)


def main():
    program, schema_path, folder = sys.argv[1:]
    output = subprocess.run([program, "--date", "2017-05-25", folder], capture_output=True, check=True).stdout
    report = json.loads(output)
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    errors = list(jsonschema.Draft202012Validator(schema).iter_errors(report))
    for error in errors[:20]:
        print("/".join(map(str, error.absolute_path)) + ":", error.message[:200])

    texts = {d["id"]: pathlib.Path(folder, d["path"]).read_bytes().decode("utf-8-sig") for d in report["documents"]}
    found = []
    for document in report["documents"]:
        quoted(document, document["id"], found)
    for key in ("statements", "figures", "timeline", "coverage", "gaps"):
        quoted(report[key], None, found)
    fullest_wordings(report["statements"], found)
    wrong = [f for f in found if texts[f[0]][f[1]:f[2]] != f[3]]
    for document, start, end, text in wrong[:20]:
        print(f"{document} [{start}, {end}): {texts[document][start:end]!r} is not {text!r}")
    if not found:
        sys.exit("validate_report.py: the report quotes nothing")
    sys.exit(1 if errors or wrong else 0)


if __name__ == "__main__":
    main()
