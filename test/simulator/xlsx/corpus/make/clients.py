"""What every workbook of the corpus has on its first sheet: clients, in A1:C9, with room beside them."""

SHEET = "Customers"
HEADER = ["Client", "Sales", "Loyalty"]
CLIENTS = [
    ["Alba", 12000, 80],
    ["Brandt & Söhne", 900.5, 10],
    ["晨光", 15000, 20],
    ["Dahl", 300, 90],
    ["Engel", 20000, 95],
    ["O'Neil", 450, 5],
    ["Færch", 7000, 55],
    ["Gómez", 11000, 61],
]
LAST = len(CLIENTS) + 1

#: A red square of 8 x 8 pixels.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc000000114944415478da63"
    "38a3a48415310c2d0900bcce4401435d0cd50000000049454e44ae426082"
)
