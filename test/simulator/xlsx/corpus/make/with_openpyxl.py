"""Makes the workbooks of openpyxl: python with_openpyxl.py FOLDER"""

import io
import sys
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, LineChart, PieChart, Reference, ScatterChart, Series
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import (
    CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule,
)
from openpyxl.styles import (
    Alignment, Border, Color, Font, GradientFill, NamedStyle, PatternFill, Protection, Side,
)
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.table import Table, TableStyleInfo

from clients import CLIENTS, HEADER, LAST, PNG, SHEET

RED = PatternFill(bgColor="FFC7CE")
GREEN = PatternFill("solid", bgColor="C6EFCE")


def workbook():
    book = Workbook()
    sheet = book.active
    sheet.title = SHEET
    for row in [HEADER, *CLIENTS]:
        sheet.append(row)
    return book, sheet


def numbers(book):
    other = book.create_sheet("Numbers")
    for row in range(1, 21):
        other.append([row * column for column in range(1, 9)])
    return other


def cell_rules():
    book, sheet = workbook()
    sales = f"B2:B{LAST}"
    rules = [
        CellIsRule("between", ["1000", "12000"], fill=RED),
        CellIsRule("notBetween", ["1", "19999"], font=Font(color="9C0006", bold=True)),
        CellIsRule("equal", ["300"], font=Font(italic=True), fill=GREEN),
        CellIsRule("notEqual", ["0"], border=Border(left=Side("thin", "FF0000"), top=Side("dashed"))),
        CellIsRule("greaterThan", ["$C$2*100"], stopIfTrue=True, fill=RED),
        CellIsRule("lessThan", ["AVERAGE($B$2:$B$9)"], font=Font(underline="single", strike=True)),
        CellIsRule("greaterThanOrEqual", ["15000"], fill=PatternFill("lightUp", fgColor="00FF00", bgColor="FFFF00")),
        CellIsRule("lessThanOrEqual", ["500"], font=Font(color=Color(theme=4, tint=-0.25))),
    ]
    for rule in rules:
        sheet.conditional_formatting.add(sales, rule)
    names = f"A2:A{LAST}"
    sheet.conditional_formatting.add(names, CellIsRule("equal", ['"Alba"'], fill=RED))
    sheet.conditional_formatting.add(names, CellIsRule("notEqual", ['"Engel"'], font=Font(bold=True)))
    sheet.conditional_formatting.add(names, CellIsRule("equal", ["$A$4"], fill=GREEN))
    money = Rule("cellIs", operator="greaterThan", formula=["10000"])
    money.dxf = DifferentialStyle(font=Font(bold=True), numFmt=None, alignment=Alignment(horizontal="center"))
    sheet.conditional_formatting.add("B2:B5 C2:C5", money)
    return book


def text_and_ranks():
    book, sheet = workbook()
    names = f"A2:A{LAST}"

    def text(kind, operator, words, formula):
        rule = Rule(kind, operator=operator, text=words, dxf=DifferentialStyle(fill=RED))
        rule.formula = [formula]
        sheet.conditional_formatting.add(names, rule)

    text("containsText", "containsText", "an", 'NOT(ISERROR(SEARCH("an",A2)))')
    text("notContainsText", "notContains", "x & y", 'ISERROR(SEARCH("x & y",A2))')
    text("beginsWith", "beginsWith", "B", 'LEFT(A2,1)="B"')
    text("endsWith", "endsWith", "光", 'RIGHT(A2,1)="光"')
    formulas = [
        ("containsBlanks", "LEN(TRIM(A2))=0"), ("notContainsBlanks", "LEN(TRIM(A2))>0"),
        ("containsErrors", "ISERROR(A2)"), ("notContainsErrors", "NOT(ISERROR(A2))"),
    ]
    for kind, formula in formulas:
        rule = Rule(kind, dxf=DifferentialStyle(font=Font(color="006100")))
        rule.formula = [formula]
        sheet.conditional_formatting.add(names, rule)
    other = numbers(book)
    ranks = [
        dict(type="top10", rank=10), dict(type="top10", rank=3, bottom=True),
        dict(type="top10", rank=25, percent=True), dict(type="top10", rank=5, percent=True, bottom=True),
        dict(type="aboveAverage"), dict(type="aboveAverage", aboveAverage=False),
        dict(type="aboveAverage", equalAverage=True), dict(type="aboveAverage", stdDev=2),
        dict(type="duplicateValues"), dict(type="uniqueValues"),
    ]
    for at, rank in enumerate(ranks):
        column = "ABCDEFGH"[at % 8]
        other.conditional_formatting.add(f"{column}1:{column}20", Rule(dxf=DifferentialStyle(fill=GREEN), **rank))
    days = book.create_sheet("Days")
    periods = ["today", "yesterday", "tomorrow", "last7Days", "thisWeek", "lastWeek", "nextWeek", "thisMonth", "lastMonth", "nextMonth"]
    for at, period in enumerate(periods, 1):
        days.cell(at, 1, date(2026, 1, at)).number_format = "yyyy-mm-dd"
        rule = Rule("timePeriod", timePeriod=period, dxf=DifferentialStyle(fill=RED))
        rule.formula = [f"FLOOR(A{at},1)=TODAY()"]
        days.conditional_formatting.add(f"A{at}", rule)
    days.conditional_formatting.add("A1:B10", FormulaRule(["AND($A1>TODAY(),MOD(ROW(),2)=0)"], fill=GREEN, stopIfTrue=True))
    return book


def scales_bars_icons():
    book, sheet = workbook()
    sheet.conditional_formatting.add(f"B2:B{LAST}", ColorScaleRule("min", None, "FFFFFF", end_type="max", end_color="63BE7B"))
    sheet.conditional_formatting.add(f"C2:C{LAST}", DataBarRule("num", 0, "max", None, "638EC6", showValue=False))
    other = numbers(book)
    other.conditional_formatting.add("A1:A20", ColorScaleRule("num", 2, "F8696B", "percentile", 50, "FFEB84", "formula", "$A$20", "63BE7B"))
    other.conditional_formatting.add("B1:B20", DataBarRule("percentile", 10, "percent", 90, "FF555A", minLength=5, maxLength=80))
    icons = ["3TrafficLights1", "3Arrows", "3Flags", "4Rating", "5Quarters"]
    for column, icon in zip("CDEFG", icons):
        steps = [0, 33, 67] if icon[0] == "3" else [0, 25, 50, 75] if icon[0] == "4" else [0, 20, 40, 60, 80]
        other.conditional_formatting.add(f"{column}1:{column}20", IconSetRule(icon, "percent", steps, showValue=icon != "3Flags", reverse=icon == "4Rating"))
    return book


def validation():
    book, sheet = workbook()
    lists = book.create_sheet("Lists")
    for word in ["low", "high"]:
        lists.append([word])
    kinds = [
        DataValidation("list", formula1='"yes,no"', allow_blank=True),
        DataValidation("list", formula1="Lists!$A$1:$A$2", showDropDown=True),
        DataValidation("whole", operator="between", formula1="1", formula2="10"),
        DataValidation("decimal", operator="greaterThan", formula1="0.5", errorStyle="warning"),
        DataValidation("date", operator="lessThan", formula1="46000"),
        DataValidation("time", operator="notBetween", formula1="0.25", formula2="0.75"),
        DataValidation("textLength", operator="lessThanOrEqual", formula1="20", errorStyle="information"),
        DataValidation("custom", formula1='AND(ISNUMBER($B2),$B2<>"<none>")'),
    ]
    for at, kind in enumerate(kinds):
        kind.error, kind.errorTitle = "Not so", "Wrong"
        kind.prompt, kind.promptTitle = 'Type "yes" or <no>', "Type"
        kind.showErrorMessage = kind.showInputMessage = True
        kind.add(f"{'GHIJKLMN'[at]}2:{'GHIJKLMN'[at]}{LAST}")
        sheet.add_data_validation(kind)
    return book


def charts_and_pictures():
    book, sheet = workbook()
    names, sales = Reference(sheet, min_col=1, min_row=2, max_row=LAST), Reference(sheet, min_col=2, min_row=1, max_row=LAST)
    for at, Kind in enumerate([BarChart, LineChart, PieChart]):
        chart = Kind()
        chart.title = f"Sales {at}"
        chart.add_data(sales, titles_from_data=True)
        chart.set_categories(names)
        sheet.add_chart(chart, f"G{2 + 16 * at}")
    scatter = ScatterChart()
    x, y = (Reference(sheet, min_col=column, min_row=2, max_row=LAST) for column in (3, 2))
    scatter.series.append(Series(y, x, title="Loyalty and sales"))
    other = book.create_sheet("Pictures")
    other.add_chart(scatter, "B2")
    other.add_image(Image(io.BytesIO(PNG)), "L2")
    return book


def notes_links_texts():
    book, sheet = workbook()
    sheet["A2"].comment = Comment("Ask Li Wei\nabout 2025", "Ana", height=120, width=200)
    sheet["B3"].comment = Comment("客户 & <b>", "Wang")
    sheet["G2"].hyperlink = "https://example.com/a?b=1&c=2"
    sheet["G2"].value, sheet["G2"].style = "Site", "Hyperlink"
    sheet["G3"].hyperlink = "mailto:ana@example.com"
    sheet["G4"] = '=HYPERLINK("#Other!B2","there")'
    sheet["H2"] = CellRichText("plain ", TextBlock(InlineFont(b=True, color="FF0000"), "bold red"), " and on")
    sheet["H3"] = "two\nlines"
    sheet["H3"].alignment = Alignment(wrap_text=True)
    sheet["H4"] = "  blanks around  "
    sheet["H5"] = ""
    sheet["H6"] = "'quoted"
    sheet["H7"], sheet["H8"], sheet["H9"] = "=1/0", True, "#N/A"
    sheet.merge_cells("J2:L3")
    sheet["J2"] = "merged"
    sheet.merge_cells("J5:J9")
    other = book.create_sheet("Other")
    other["B2"] = "here"
    book.defined_names["AllSales"] = DefinedName("AllSales", attr_text=f"{SHEET}!$B$2:$B${LAST}")
    book.defined_names["Rate"] = DefinedName("Rate", attr_text="0.19", comment="of the year", hidden=True)
    other.defined_names["Local"] = DefinedName("Local", attr_text="Other!$B$2")
    other.protection.sheet = True
    other.protection.password = "secret"
    other.protection.sort = False
    other["B2"].protection = Protection(locked=False, hidden=True)
    book.properties.title, book.properties.creator, book.properties.keywords = "Clients", "Ana", "a, b"
    return book


def styles():
    book, sheet = workbook()
    sheet.column_dimensions["A"].width = 31.5
    sheet.row_dimensions[1].height = 33
    header = NamedStyle("Head", font=Font(bold=True, size=14, name="Arial"), fill=PatternFill("solid", fgColor="DDEBF7"))
    for cell in sheet[1]:
        cell.style = header
    other = book.create_sheet("Styles")
    fonts = [
        Font(name="Courier New", size=8.5), Font(bold=True), Font(italic=True), Font(underline="double"),
        Font(underline="singleAccounting"), Font(strike=True), Font(vertAlign="superscript"), Font(vertAlign="subscript"),
        Font(color=Color(theme=5, tint=0.4)), Font(color=Color(indexed=10)), Font(color="80112233"), Font(outline=True, shadow=True),
        Font(name="SimSun", charset=134, family=3), Font(scheme="major", name="Cambria"),
    ]
    for at, font in enumerate(fonts, 1):
        other.cell(at, 1, "font").font = font
    patterns = ["solid", "darkGray", "mediumGray", "lightGray", "gray125", "gray0625", "darkGrid", "lightTrellis"]
    for at, pattern in enumerate(patterns, 1):
        other.cell(at, 2).fill = PatternFill(pattern, fgColor="FFCC00", bgColor="0000CC")
    other.cell(9, 2).fill = GradientFill("linear", degree=45, stop=("FFFFFF", "99CC00"))
    other.cell(10, 2).fill = GradientFill("path", left=0.5, right=0.5, top=0.5, bottom=0.5, stop=("FFFFFF", "FF0000"))
    other.cell(11, 2).fill = PatternFill("solid", fgColor=Color(theme=6, tint=-0.5))
    other.cell(12, 2).fill = PatternFill("solid", fgColor=Color(indexed=44))
    sides = ["thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"]
    for at, side in enumerate(sides, 1):
        line = Side(side, Color(theme=at % 5))
        other.cell(at, 3, "border").border = Border(line, Side(side), Side(side, "FF0000"), line)
    other.cell(14, 3).border = Border(diagonal=Side("thin", "00FF00"), diagonalUp=True, diagonalDown=True)
    formats = [
        "0.00", "#,##0.00 €", "[$¥-804]#,##0", "0%", "yyyy-mm-dd", "[Red]-0.0;[Blue]0.0;\"none\";@", "0.00E+00", "# ?/?", "[h]:mm", "@",
        '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "General", "[>=1000]0,\"K\";0", "dddd d. mmmm",
    ]
    for at, pattern in enumerate(formats, 1):
        other.cell(at, 4, 1234.5).number_format = pattern
    alignments = [dict(horizontal=way) for way in ["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"]]
    alignments += [dict(vertical=way) for way in ["top", "center", "bottom", "justify", "distributed"]]
    alignments += [dict(text_rotation=45), dict(text_rotation=255), dict(indent=3, horizontal="left"), dict(shrink_to_fit=True), dict(wrap_text=True), dict(readingOrder=2)]
    for at, way in enumerate(alignments, 1):
        other.cell(at, 5, "way").alignment = Alignment(**way)
    other.cell(1, 6, datetime(2026, 3, 4, 5, 6, 7))
    other.cell(2, 6, time(5, 6, 7))
    other.cell(3, 6, date(1900, 1, 1))
    other.cell(4, 6, "00123").number_format = "@"
    return book


def sheets_and_print():
    book, sheet = workbook()
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:C{LAST}"
    sheet.auto_filter.add_filter_column(1, ["900.5", "300"], blank=True)
    for row in (2, 4):
        sheet.row_dimensions[row].hidden = True
    sheet.auto_filter.add_sort_condition(f"B2:B{LAST}", descending=True)
    sheet.print_title_rows, sheet.print_area = "1:1", f"A1:E{LAST}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddHeader.center.text, sheet.oddFooter.right.text = "&A & more", "&P/&N"
    sheet.page_margins.left, sheet.page_margins.header = 0.3, 0.1
    sheet.print_options.gridLines = sheet.print_options.horizontalCentered = True
    sheet.row_breaks.append(Break(id=5))
    sheet.col_breaks = ColBreak()
    sheet.col_breaks.append(Break(id=3))
    sheet.sheet_view.zoomScale, sheet.sheet_view.showGridLines = 85, False
    sheet.sheet_properties.tabColor = "1072BA"
    other = numbers(book)
    other.row_dimensions.group(2, 5, outline_level=1, hidden=True)
    other.row_dimensions.group(8, 9, outline_level=2)
    other.column_dimensions.group("C", "E", outline_level=1, hidden=True)
    other.column_dimensions["G"].hidden = True
    other.sheet_properties.outlinePr.summaryBelow = False
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.create_sheet("Very hidden").sheet_state = "veryHidden"
    totals = book.create_sheet("Table")
    for row in [["Item", "Count"], ["a", 1], ["b", 2]]:
        totals.append(row)
    table = Table(displayName="Items", ref="A1:B3")
    table.tableStyleInfo = TableStyleInfo("TableStyleLight9", showFirstColumn=True, showColumnStripes=True)
    totals.add_table(table)
    totals["D1"] = "=SUM(Items[Count])"
    return book


WORKBOOKS = [
    cell_rules, text_and_ranks, scales_bars_icons, validation, charts_and_pictures, notes_links_texts, styles,
    sheets_and_print,
]

if __name__ == "__main__":
    for make in WORKBOOKS:
        make().save(f"{sys.argv[1]}/openpyxl/{make.__name__.replace('_', '-')}.xlsx")
