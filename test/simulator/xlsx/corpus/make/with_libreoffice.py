"""Has LibreOffice open workbooks of the others and save them its own way: python with_libreoffice.py FOLDER"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = [
    "openpyxl/notes-links-texts", "openpyxl/validation", "xlsxwriter/bars-scales-icons", "xlsxwriter/charts",
    "xlsxwriter/conditional-formats", "xlsxwriter/dates-of-1904", "xlsxwriter/protection-and-print", "xlsxwriter/tables",
]

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as target:
        files = [str(folder / f"{source}.xlsx") for source in SOURCES]
        convert = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", target]
        subprocess.run(["soffice", f"-env:UserInstallation=file://{target}/profile", *convert, *files], check=True)
        for source in SOURCES:
            name = source.split("/")[1]
            shutil.move(f"{target}/{name}.xlsx", folder / "libreoffice" / f"{name}.xlsx")
