"""What other tests parse in their own process says the same as the process that parses documents."""

from catalog.uploads import pdf
from tests.catalog.conftest import pdf_of
from tests.support.files import opening

from .test_hostile_pdf import HARMFUL, HARMLESS, encrypted

DOCUMENTS = {
    **{name: HARMLESS[name] for name in ("one page", "locked against changes only")},
    **{name: HARMFUL[name] for name in ("a script in an object stream", "an attachment")},
    "locked": encrypted(pdf_of(), "rahasia"),
    "no document": b"%PDF-1.4\nini bukan PDF\n%%EOF",
    "no pages": pdf_of().replace(b"/Kids[3 0 R]/Count 1", b"/Kids[]/Count 0"),
}
BOUNDS = (pdf.CHECK_SECONDS, pdf.CHECK_MEMORY)


def test_it_is_the_same_for_good_and_bad_ones() -> None:
    for name, data in DOCUMENTS.items():
        asked = ("check", data, *BOUNDS)
        assert opening.parsed_here(*asked) == opening.PARSED(*asked) != b"", name


def test_this_folder_parses_them_as_in_production() -> None:
    assert pdf._apart is opening.PARSED
