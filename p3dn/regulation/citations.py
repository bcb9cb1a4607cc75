"""The articles relied on, each with how sure we are of its wording (docs/law.md has the sources)."""

from .results import Citation, Confidence

P = Confidence.PRIMARY_TEXT
C2 = Confidence.CONFIRMED
C1 = Confidence.SINGLE_SOURCE
BG = Confidence.BACKGROUND

PP29 = "PP 29/2018"
PERPRES12 = "Perpres 16/2018 jo. 12/2021"
PERPRES46 = "Perpres 16/2018 jo. 46/2025"
R35 = "Permenperin 35/2025"
R16 = "Permenperin 16/2011"

PP29_57 = Citation(PP29, "Pasal 57", P)
PP29_58 = Citation(PP29, "Pasal 58", P)
PP29_61_1 = Citation(PP29, "Pasal 61 ayat (1)", P)
PP29_61_2 = Citation(PP29, "Pasal 61 ayat (2)", P)
PP29_61_4 = Citation(PP29, "Pasal 61 ayat (4)", P)
PP29_61_5 = Citation(PP29, "Pasal 61 ayat (5)", P)
PP29_61_6 = Citation(PP29, "Pasal 61 ayat (6)", P)
PP29_63 = Citation(PP29, "Pasal 63", P)
PP29_72 = Citation(PP29, "Pasal 72", P)
PP29_74 = Citation(PP29, "Pasal 74", P)
PP29_107 = Citation(PP29, "Pasal 107", P)
PP29_109 = Citation(PP29, "Pasal 109", P)

P12_65 = Citation(PERPRES12, "Pasal 65", C2)
P12_66_2 = Citation(PERPRES12, "Pasal 66 ayat (2)", C2)
P12_66_3 = Citation(PERPRES12, "Pasal 66 ayat (3)", C2)
P12_66_5 = Citation(PERPRES12, "Pasal 66 ayat (5)", BG)
P12_67 = Citation(PERPRES12, "Pasal 67", C2)

P46_65 = Citation(PERPRES46, "Pasal 65", C1)
P46_66_1 = Citation(PERPRES46, "Pasal 66 ayat (1)", C2)
P46_66_2A = Citation(PERPRES46, "Pasal 66 ayat (2) huruf a", C2)
P46_66_2B = Citation(PERPRES46, "Pasal 66 ayat (2) huruf b", C2)
P46_66_2C = Citation(PERPRES46, "Pasal 66 ayat (2) huruf c", C2)
P46_66_2D = Citation(PERPRES46, "Pasal 66 ayat (2) huruf d", C2)
P46_66_IMPORT = Citation(PERPRES46, "Pasal 66 (impor)", C1)
P46_66_NON_INDUSTRIAL = Citation(PERPRES46, "Pasal 66 (produk nonindustri)", C1)
P46_67 = Citation(PERPRES46, "Pasal 67", C1)
P46_METHODS = Citation(PERPRES46, "Pasal 1 dan Pasal 38", C2)

R35_44 = Citation(R35, "Pasal 44", P)
R35_45 = Citation(R35, "Pasal 45", P)
R35_47 = Citation(R35, "Pasal 47", P)
R35_66 = Citation(R35, "Pasal 66 sampai 68", P)
R35_72 = Citation(R35, "Pasal 72", P)
P54_LAMPIRAN = Citation("Perpres 54/2010", "Lampiran", C2)
