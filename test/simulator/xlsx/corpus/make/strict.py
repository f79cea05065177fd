"""Puts a workbook in the words of Strict Open XML (ISO/IEC 29500): its namespaces, and dates as ISO 8601."""

import re
import zipfile
from datetime import date, timedelta

OLD = "http://schemas.openxmlformats.org"
NEW = "http://purl.oclc.org/ooxml"
NAMESPACES = [
    (f"{OLD}/spreadsheetml/2006/main", f"{NEW}/spreadsheetml/main"),
    (f"{OLD}/officeDocument/2006/relationships/metadata/core-properties", None),
    (f"{OLD}/officeDocument/2006/relationships", f"{NEW}/officeDocument/relationships"),
    (f"{OLD}/officeDocument/2006/extended-properties", f"{NEW}/officeDocument/extendedProperties"),
    (f"{OLD}/officeDocument/2006/docPropsVTypes", f"{NEW}/officeDocument/docPropsVTypes"),
    (f"{OLD}/drawingml/2006/spreadsheetDrawing", f"{NEW}/drawingml/spreadsheetDrawing"),
    (f"{OLD}/drawingml/2006/chart", f"{NEW}/drawingml/chart"),
    (f"{OLD}/drawingml/2006/main", f"{NEW}/drawingml/main"),
]


def strict_text(name, text, day_styles):
    for old, new in NAMESPACES:
        if new:
            text = text.replace(old, new)
    text = text.replace(f"{NEW}/officeDocument/relationships/extended-properties", f"{NEW}/officeDocument/relationships/extendedProperties")
    if name == "xl/workbook.xml":
        text = re.sub(r"<workbook ", '<workbook conformance="strict" ', text, count=1)
    if name.startswith("xl/worksheets/sheet"):
        for style in day_styles:
            text = re.sub(
                rf'(<c r="[A-Z]+\d+" s="{style}")><v>(\d+)</v>',
                lambda cell: f'{cell[1]} t="d"><v>{(date(1899, 12, 30) + timedelta(int(cell[2]))).isoformat()}T00:00:00</v>',
                text,
            )
    return text


def to_strict(path):
    with zipfile.ZipFile(path) as book:
        parts = {info.filename: book.read(info) for info in book.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            if name.endswith((".xml", ".rels")):
                content = strict_text(name, content.decode(), day_styles=[1]).encode()
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(info, content)
