"""Makes the workbooks of XlsxWriter: python with_xlsxwriter.py FOLDER"""

import io
import sys
from datetime import date, datetime, timedelta

import xlsxwriter

from clients import CLIENTS, HEADER, LAST, PNG, SHEET
from strict import to_strict


def workbook(path, **options):
    book = xlsxwriter.Workbook(path, options)
    book.set_properties({"created": datetime(2026, 1, 2)})
    sheet = book.add_worksheet(SHEET)
    for row, cells in enumerate([HEADER, *CLIENTS]):
        sheet.write_row(row, 0, cells)
    return book, sheet


def numbers(book):
    other = book.add_worksheet("Numbers")
    for row in range(20):
        other.write_row(row, 0, [(row + 1) * column - 30 for column in range(1, 13)])
    return other


def conditional_formats(path):
    book, sheet = workbook(path)
    red = book.add_format({"bg_color": "#FFC7CE", "font_color": "#9C0006"})
    line = book.add_format({"border": 1, "border_color": "#00AA00", "num_format": "#,##0.0", "italic": True})
    striped = book.add_format({"pattern": 4, "fg_color": "#00FF00", "bg_color": "#FFFF00", "underline": 1, "font_strikeout": True})
    sales, names = f"B2:B{LAST}", f"A2:A{LAST}"
    sheet.conditional_format(sales, {"type": "cell", "criteria": ">=", "value": 15000, "format": red, "stop_if_true": True})
    sheet.conditional_format(sales, {"type": "cell", "criteria": "between", "minimum": "$C$2", "maximum": 1000, "format": line})
    sheet.conditional_format(sales, {"type": "cell", "criteria": "not between", "minimum": 0, "maximum": 50000, "format": striped})
    sheet.conditional_format(names, {"type": "cell", "criteria": "==", "value": '"Dahl"', "format": red})
    for criteria, word in [("containing", "an"), ("not containing", "zz"), ("begins with", "A"), ("ends with", "z")]:
        sheet.conditional_format(names, {"type": "text", "criteria": criteria, "value": word, "format": line})
    for kind in ["duplicate", "unique", "blanks", "no_blanks", "errors", "no_errors"]:
        sheet.conditional_format(names, {"type": kind, "format": red})
    sheet.conditional_format(sales, {"type": "formula", "criteria": "=$C2>$B$2/100", "format": red, "multi_range": f"{sales} C2:C{LAST}"})
    other = numbers(book)
    other.conditional_format("A1:A20", {"type": "top", "value": 3, "format": red})
    other.conditional_format("A1:A20", {"type": "bottom", "value": 10, "criteria": "%", "format": line})
    for at, way in enumerate(["above", "below", "equal or above", "1 std dev above", "2 std dev below"]):
        other.conditional_format(0, 1 + at, 19, 1 + at, {"type": "average", "criteria": way, "format": red})
    other.conditional_format("G1:G20", {"type": "time_period", "criteria": "last month", "format": red})
    other.conditional_format("H1:H20", {"type": "date", "criteria": "between", "minimum": date(2026, 1, 1), "maximum": date(2026, 12, 31), "format": line})
    other.conditional_format("I1:I20", {"type": "no_blanks", "stop_if_true": True})
    return book


def bars_scales_icons(path):
    book, sheet = workbook(path)
    sheet.conditional_format(f"B2:B{LAST}", {"type": "data_bar"})
    sheet.conditional_format(f"C2:C{LAST}", {"type": "3_color_scale", "mid_type": "percent", "mid_value": 40})
    other = numbers(book)
    other.conditional_format("A1:A20", {"type": "2_color_scale", "min_color": "#FF0000", "max_color": "#00FF00"})
    other.conditional_format("B1:B20", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_negative_color": "#FF0000", "bar_axis_color": "#0000FF", "bar_border_color": "#63C384"})
    other.conditional_format("C1:C20", {"type": "data_bar", "bar_only": True, "bar_direction": "right", "bar_axis_position": "middle", "min_type": "num", "min_value": -10, "max_type": "formula", "max_value": "=$C$20"})
    icons = ["3_arrows", "3_symbols_circled", "4_arrows_gray", "4_red_to_black", "5_ratings", "5_arrows"]
    for at, icon in enumerate(icons, 3):
        other.conditional_format(0, at, 19, at, {"type": "icon_set", "icon_style": icon, "icons_only": at == 3, "reverse_icons": at == 4})
    other.conditional_format("J1:J20", {"type": "icon_set", "icon_style": "3_traffic_lights", "icons": [{"criteria": ">", "type": "number", "value": 20}, {"criteria": ">=", "type": "formula", "value": "=$A$1"}]})
    for row in range(3):
        other.add_sparkline(row, 13, {"range": f"Numbers!A{row + 1}:L{row + 1}", "type": ["line", "column", "win_loss"][row], "markers": True})
    return book


def tables(path):
    book, sheet = workbook(path)
    sheet.add_table(0, 0, LAST - 1, 2, {"name": "Clients", "style": "Table Style Medium 7", "columns": [{"header": name} for name in HEADER], "banded_columns": True})
    other = book.add_worksheet("Items")
    other.add_table("B3:E8", {
        "name": "Items", "total_row": True, "style": "Table Style Light 11",
        "data": [["x", 2, 3.5], ["y", 4, 1.25], ["z & w", 0, 9], ["q", 1, 1]],
        "columns": [
            {"header": "Item", "total_string": "Total"}, {"header": "Count [n]", "total_function": "sum", "total_value": 7},
            {"header": "Price", "format": book.add_format({"num_format": "0.00 €"})},
            {"header": "Worth", "formula": "=[@Price]*2", "total_function": "average", "total_value": 7.375},
        ],
    })
    other.add_table("G3:H5", {"header_row": False, "data": [[1, 2], [3, 4], [5, 6]], "style": None, "autofilter": False})
    other.write_formula("J3", "=SUM(Items[Worth])", None, 33.5)
    other.add_table("L3:M5", {"data": [["b", 2], ["a", 1]], "columns": [{"header": "Two\nlines"}, {"header": "B"}], "first_column": True, "title": "Two", "description": "With words"})
    return book


def charts(path):
    book, sheet = workbook(path)
    for at, kind in enumerate([{"type": "column"}, {"type": "bar", "subtype": "stacked"}, {"type": "line"}, {"type": "pie"}, {"type": "doughnut"}, {"type": "scatter", "subtype": "smooth"}, {"type": "area"}, {"type": "radar"}]):
        chart = book.add_chart(kind)
        chart.add_series({"name": "=Customers!$B$1", "categories": f"=Customers!$A$2:$A${LAST}", "values": f"=Customers!$B$2:$B${LAST}", "data_labels": {"value": True}})
        chart.set_title({"name": f"Sales <{at}> & more"})
        sheet.insert_chart(1 + 16 * at, 6, chart, {"object_position": 1 + at % 3, "description": "A chart"})
    both = book.add_chart({"type": "column"})
    both.add_series({"values": "=Customers!$B$2:$B$9", "trendline": {"type": "linear"}, "y_error_bars": {"type": "percentage", "value": 5}})
    second = book.add_chart({"type": "line"})
    second.add_series({"values": "=Customers!$C$2:$C$9", "y2_axis": True})
    both.combine(second)
    book.add_chartsheet("Chart alone").set_chart(both)
    return book


def pictures_and_shapes(path):
    book, sheet = workbook(path)
    picture = {"image_data": io.BytesIO(PNG), "x_scale": 4, "y_scale": 4, "description": "Red", "url": "https://example.com/"}
    sheet.insert_image("H2", "red.png", picture)
    sheet.insert_image("H8", "red.png", {"image_data": io.BytesIO(PNG), "decorative": True, "object_position": 3})
    other = book.add_worksheet("Shapes")
    other.insert_textbox("B2", "Words in a box\nof two lines", {"font": {"bold": True}, "fill": {"color": "#FFFF99"}, "textlink": "=Customers!$A$2"})
    other.insert_checkbox("B10", True)
    other.insert_button("B14", {"caption": "Press"})
    other.set_background(io.BytesIO(PNG))
    other.set_header("&L&G&C&A", {"image_left": "red.png", "image_data_left": io.BytesIO(PNG)})
    other.embed_image("F2", "red.png", {"image_data": io.BytesIO(PNG)})
    return book


def dates_of_1904(path):
    book, sheet = workbook(path, date_1904=True)
    day, moment = (book.add_format({"num_format": pattern}) for pattern in ["yyyy-mm-dd", "dd/mm/yyyy hh:mm:ss"])
    since = book.add_format({"num_format": "[h]:mm"})
    sheet.write_row(0, 3, ["Last order"])
    for row in range(1, LAST):
        sheet.write_datetime(row, 3, datetime(2026, row, 2 * row), day)
    other = book.add_worksheet("Dates")
    other.write_datetime("A1", datetime(1999, 12, 31, 23, 59, 59), moment)
    other.write_datetime("A2", date(1904, 1, 1), day)
    other.write_datetime("A3", timedelta(hours=30), since)
    other.write_number("A4", 1234.5)
    other.write_formula("A5", "=A1+1", moment, 35064.99998842592)
    other.write_formula("A6", '=TEXT(A1,"yyyy")', None, "1999")
    other.data_validation("B1:B9", {"validate": "date", "criteria": ">", "value": date(2026, 1, 1)})
    other.conditional_format("A1:A9", {"type": "cell", "criteria": ">", "value": 40000, "format": moment})
    return book


def names_links_texts(path):
    book, sheet = workbook(path)
    bold, link = book.add_format({"bold": True, "font_color": "red"}), book.get_default_url_format()
    book.define_name("AllSales", f"={SHEET}!$B$2:$B${LAST}")
    book.define_name("Rate", "=0.19")
    book.define_name("Both", f"={SHEET}!$A$2:$A$9,{SHEET}!$C$2:$C$9")
    other = book.add_worksheet("It's other")
    book.define_name("'It's other'!Local", "='It''s other'!$A$1")
    sheet.write_url("G2", "https://example.com/?q=1&r=2#part", link, "Site", "Go there")
    sheet.write_url("G3", "internal:'It''s other'!A1", link, "Inside")
    sheet.write_url("G4", "mailto:ana@example.com")
    sheet.write_rich_string("H2", "plain ", bold, "bold", " 客户 ", bold, "again")
    sheet.write_string("H3", "  blanks  ")
    sheet.write_string("H4", "tab\tand\nline", book.add_format({"text_wrap": True}))
    sheet.write_string("H5", "a" * 300)
    sheet.write_string("H6", "_x0041_ and \x07 bell")
    sheet.write_string("H7", "=not a formula")
    sheet.write_blank("H8", None, book.add_format({"bg_color": "yellow"}))
    sheet.write_comment("A2", "Ask Li Wei", {"author": "Ana", "visible": True, "color": "#CCFFCC", "x_scale": 2})
    sheet.write_comment("B3", "客户")
    other.merge_range("B2:D4", "merged", book.add_format({"align": "center", "valign": "vcenter", "border": 6}))
    other.merge_range("B6:B9", 12.5)
    other.set_column("F:F", 4, None, {"hidden": True})
    book.set_custom_property("Checked", True)
    return book


def formulas(path):
    book, sheet = workbook(path)
    sheet.write_row(0, 6, ["Formula"])
    cells = [
        ("=B2*2", 24000), ('=IFERROR(1/0,"none")', "none"), ("=1/0", "#DIV/0!"), ("=B2>C2", True),
        ('=_xlfn.XLOOKUP("Dahl",A2:A9,B2:B9)', 300), ('=_xlfn.TEXTJOIN(", ",TRUE,A2:A3)', "Alba, Brandt & Söhne"),
        ('=_xlfn.LET(_xlpm.x,B2,_xlpm.x+1)', 12001), ('=""', ""), ("=SUM(B:B)", 66650.5), ("='It''s other'!A1&\"<&>\"", "here<&>"),
    ]
    for row, (formula, result) in enumerate(cells, 1):
        sheet.write_formula(row, 6, formula, None, result)
    sheet.write_array_formula("H2:H4", "{=B2:B4*2}", None, 24000)
    for row, value in enumerate([1801, 30000], 2):
        sheet.write_number(row, 7, value)
    sheet.write_array_formula("H6", "{=SUM(B2:B9*C2:C9)}", None, 4254255)
    sheet.write_dynamic_array_formula("J2:J4", "=_xlfn._xlws.SORT(C2:C4)", None, 10)
    for row, value in enumerate([20, 80], 2):
        sheet.write_number(row, 9, value)
    other = book.add_worksheet("It's other")
    other.write("A1", "here")
    other.data_validation("B2", {"validate": "list", "source": ["a", "b"], "input_title": "Pick", "input_message": "one"})
    other.data_validation("B3", {"validate": "list", "source": f"={SHEET}!$A$2:$A$9"})
    other.data_validation("B4:B8", {"validate": "custom", "value": "=LEN(B4)>2", "error_type": "warning", "error_title": "Short", "error_message": "Longer"})
    other.write_formula("D1", "=1+1", None, 2)
    book.set_calc_mode("manual")
    return book


def protection_and_print(path):
    book, sheet = workbook(path)
    sheet.autofilter(0, 0, LAST - 1, 2)
    sheet.filter_column("B", "x > 1000")
    for row in (2, 4, 6):
        sheet.set_row(row - 1 + (row == 2), None, None, {"hidden": True})
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0, 1)
    sheet.print_area(0, 0, LAST - 1, 4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(0.5, 0.5, 1, 1)
    sheet.set_header("&L&D&C&\"Arial,Bold\"&14 Clients && more&R&P", {"margin": 0.2})
    sheet.set_footer("&F", {"scale_with_doc": False})
    sheet.set_h_pagebreaks([4, 6])
    sheet.set_v_pagebreaks([3])
    sheet.center_horizontally()
    sheet.hide_gridlines(2)
    sheet.set_zoom(120)
    sheet.set_tab_color("#FF9900")
    sheet.ignore_errors({"number_stored_as_text": "A2:A9"})
    locked = book.add_worksheet("Locked")
    locked.protect("secret", {"sort": True, "autofilter": True, "select_locked_cells": False})
    locked.unprotect_range("B2:C4", "Figures")
    locked.write("B2", 5, book.add_format({"locked": False, "hidden": True}))
    grouped = numbers(book)
    for row in range(2, 6):
        grouped.set_row(row, None, None, {"level": 1, "hidden": row > 3})
    grouped.set_row(6, None, None, {"collapsed": True})
    grouped.set_column("C:E", 12, None, {"level": 1})
    grouped.set_column("F:F", 9, None, {"level": 2, "hidden": True})
    grouped.set_column("G:G", None, None, {"collapsed": True})
    grouped.outline_settings(True, False, False, True)
    grouped.set_default_row(24)
    split = book.add_worksheet("Split")
    split.split_panes(30, 12)
    split.right_to_left()
    split.set_selection("C3:D5")
    book.add_worksheet("Hidden").hide()
    book.add_worksheet("Very hidden").very_hidden()
    return book


def strict(path):
    """XlsxWriter writes no Strict Open XML: what it wrote is put in the words of that."""
    book, sheet = workbook(path)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 3, ["Last order"])
    for row in range(1, LAST):
        sheet.write_datetime(row, 3, date(2026, row, 2 * row), day)
    sheet.conditional_format("B2:B9", {"type": "cell", "criteria": ">", "value": 1000, "format": book.add_format({"bg_color": "#C6EFCE"})})
    sheet.conditional_format("C2:C9", {"type": "2_color_scale"})
    sheet.write_url("G2", "https://example.com/", None, "Site")
    sheet.write_comment("A2", "Ask Li Wei")
    sheet.data_validation("H2:H9", {"validate": "list", "source": ["a", "b"]})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": f"={SHEET}!$B$2:$B${LAST}"})
    sheet.insert_chart("J2", chart)
    sheet.insert_image("J20", "red.png", {"image_data": io.BytesIO(PNG)})
    other = book.add_worksheet("Table")
    other.add_table("A1:B3", {"data": [["a", 1], ["b", 2]], "name": "Items"})
    sheet.freeze_panes(1, 0)
    return book


WORKBOOKS = [
    conditional_formats, bars_scales_icons, tables, charts, pictures_and_shapes, dates_of_1904, names_links_texts,
    formulas, protection_and_print, strict,
]

if __name__ == "__main__":
    for make in WORKBOOKS:
        target = f"{sys.argv[1]}/xlsxwriter/{make.__name__.replace('_', '-')}.xlsx"
        make(target).close()
        if make is strict:
            to_strict(target)
