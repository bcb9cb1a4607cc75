"""The articles relied on, each with how sure we are of its wording (docs/law.md has the sources)."""

from p3dn.regulation.results import Citation, Confidence

P = Confidence.PRIMARY_TEXT
C2 = Confidence.CONFIRMED
C1 = Confidence.SINGLE_SOURCE
BG = Confidence.BACKGROUND

PP29 = "PP 29/2018"
PERPRES12 = "Perpres 16/2018 jo. 12/2021"
PERPRES46 = "Perpres 16/2018 jo. 46/2025"
R35 = "Permenperin 35/2025"
R16 = "Permenperin 16/2011"
R46 = "Permenperin 46/2022"

PP29_57 = Citation(PP29, "Pasal 57", P)
PP29_57_OWN = Citation(PP29, "Pasal 57 (BLUD dan swakelola)", C1)
PP29_58 = Citation(PP29, "Pasal 58", P)
PP29_59 = Citation(PP29, "Pasal 59 ayat (1) dan penjelasannya", P)
PP29_61_1 = Citation(PP29, "Pasal 61 ayat (1)", P)
PP29_61_2 = Citation(PP29, "Pasal 61 ayat (2)", P)
PP29_61_4 = Citation(PP29, "Pasal 61 ayat (4)", P)
PP29_61_5 = Citation(PP29, "Pasal 61 ayat (5)", P)
PP29_61_6 = Citation(PP29, "Pasal 61 ayat (6)", P)
PP29_63 = Citation(PP29, "Pasal 63", P)
PP29_72 = Citation(PP29, "Pasal 72", P)
PP29_74 = Citation(PP29, "Pasal 74 ayat (2)", P)
PP29_107 = Citation(PP29, "Pasal 107", P)
PP29_108 = Citation(PP29, "Pasal 108", P)
PP29_109 = Citation(PP29, "Pasal 109", P)

P16_11 = Citation("Perpres 16/2018", "Pasal 11 dan 12 (pelaksana E-purchasing)", C1)
P16_30_5 = Citation("Perpres 16/2018", "Pasal 30 ayat (5)", P)
P16_65 = Citation("Perpres 16/2018", "Pasal 65", C2)
P16_66_5 = Citation("Perpres 16/2018", "Pasal 66 ayat (5)", BG)
P16_67 = Citation("Perpres 16/2018", "Pasal 67", BG)
P16_METHODS = Citation("Perpres 16/2018", "Pasal 38", BG)

P12_38 = Citation(PERPRES12, "Pasal 38", C2)
P12_38_CONSULTING = Citation(PERPRES12, "tentang Pengadaan Langsung jasa konsultansi", BG)
P12_65 = Citation(PERPRES12, "Pasal 65", C2)
P12_65_5 = Citation(PERPRES12, "Pasal 65 ayat (5)", C2)
P12_66_2 = Citation(PERPRES12, "Pasal 66 ayat (2)", C2)
P12_66_5 = Citation(PERPRES12, "Pasal 66 ayat (5)", BG)
P12_67 = Citation(PERPRES12, "Pasal 67", C2)

P46_65 = Citation(PERPRES46, "Pasal 65", C1)
P46_65_5 = Citation(PERPRES46, "Pasal 65 ayat (5)", C1)
P46_66_2A = Citation(PERPRES46, "Pasal 66 ayat (2) huruf a", C2)
P46_66_2B = Citation(PERPRES46, "Pasal 66 ayat (2) huruf b", C2)
P46_66_2C = Citation(PERPRES46, "Pasal 66 ayat (2) huruf c", C2)
P46_66_2D = Citation(PERPRES46, "Pasal 66 ayat (2) huruf d", C2)
P46_66_IMPORT = Citation(PERPRES46, "Pasal 66 (impor)", C1)
P46_66_NON_INDUSTRIAL = Citation(PERPRES46, "Pasal 66 (produk nonindustri)", C1)
P46_67 = Citation(PERPRES46, "Pasal 67", C1)
P46_TRANSITION = Citation(PERPRES46, "tentang ketentuan peralihan", BG)
P46_78 = Citation(PERPRES46, "Pasal 78", C1)
P46_SELECTION = Citation(PERPRES46, "tentang Seleksi", C1)
P46_CATALOGUE = Citation(PERPRES46, "tentang E-purchasing", C1)
P46_ESTIMATE = Citation(PERPRES46, "Pasal 26 ayat (7)", C1)
P46_BOND = Citation(PERPRES46, "Pasal 33", C1)
P46_METHODS = Citation(PERPRES46, "Pasal 1 angka 40a dan Pasal 38", C2)
P46_METHODS_CONSULTING = Citation(PERPRES46, "tentang Pengadaan Langsung jasa konsultansi", C1)
P46_WINNER = Citation(PERPRES46, "tentang penetapan pemenang oleh PA", C1)
P46_63 = Citation(PERPRES46, "Pasal 63", C1)
P46_HPS = Citation(PERPRES46, "tentang penawaran di atas HPS", BG)
LKPP2_17 = Citation("Peraturan LKPP 2/2026", "Pasal 17 ayat (2) huruf b", C1)

R16_VALIDITY = Citation(R16, "masa berlaku (sumber berbeda-beda)", C1)
R16_8 = Citation(R16, "Pasal 8", C2)
R46_VALIDITY = Citation(R46, "masa berlaku sertifikat industri kecil", C2)

R35_5 = Citation(R35, "Pasal 4 sampai 12", P)
R35_14 = Citation(R35, "Pasal 14 sampai 20", P)
R35_22 = Citation(R35, "Pasal 21 sampai 23", P)
R35_23 = Citation(R35, "Pasal 23", P)
R35_26 = Citation(R35, "Pasal 26 dan 40 sampai 43", P)
R35_44 = Citation(R35, "Pasal 44", P)
R35_45 = Citation(R35, "Pasal 45", P)
R35_47 = Citation(R35, "Pasal 47", P)
R35_66 = Citation(R35, "Pasal 66 sampai 68", P)
R35_72 = Citation(R35, "Pasal 72", P)
R35_73 = Citation(R35, "Pasal 73", P)
R35_74 = Citation(R35, "Pasal 74", P)
P54_LAMPIRAN = Citation("Perpres 54/2010", "Lampiran", C2)

TRADE_2026 = Citation(
    "Perjanjian dagang Indonesia dan Amerika Serikat",
    "penjelasan Kemenko Perekonomian 22 Februari 2026",
    C2,
)
HEALTH_SUBSTITUTION = Citation(
    "Keputusan Menkes HK.01.07/MENKES/1258/2022 dan 1314/2023",
    "substitusi obat dan alkes impor",
    C1,
)
