"""PDFs made to do harm, however they hide it: refused with the remedy, quickly, in little memory."""

import io
import resource
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from catalog.uploads.pdf import check_pdf, draw_page, page_count
from tests.catalog.conftest import pdf_of

SCRIPT = b"<</S/JavaScript/JS(app.alert(1))>>"


def rewritten(data: bytes, **how: object) -> bytes:
    """The same document as another program would have saved it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(out, **how)
    return out.getvalue()


def in_object_streams(data: bytes) -> bytes:
    """All objects packed and compressed, so that no name can be read in the bytes."""
    return rewritten(data, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def encrypted(data: bytes, user: str) -> bytes:
    """With a password for the reader, or only one for who changes it."""
    return rewritten(
        data,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        encryption=pikepdf.Encryption(owner="pemilik", user=user),
    )


def attached() -> bytes:
    """With a file hidden within."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_of())) as document:
        document.attachments["program.exe"] = b"MZ"
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


HARMFUL = {
    "a script in plain sight": pdf_of(SCRIPT),
    "a script whose name is escaped": pdf_of(b"<</S/J#61v#61Script/#4A#53(app.alert(1))>>"),
    "a script that runs on opening": pdf_of(SCRIPT, catalog=b"/OpenAction 5 0 R"),
    "a script within an array within a dictionary": pdf_of(b"[<</A<</B[[<</#4aS(x)>>]]>>>>]"),
    "a script in an object stream": in_object_streams(pdf_of(SCRIPT, catalog=b"/OpenAction 5 0 R")),
    "a script behind an encryption": encrypted(pdf_of(SCRIPT, catalog=b"/OpenAction 5 0 R"), ""),
    "a script in a name tree": in_object_streams(
        pdf_of(b"<</Names[(a) 6 0 R]>>", SCRIPT, catalog=b"/Names<</J#61vaScript 5 0 R>>")
    ),
    "a program that is started": pdf_of(
        b"<</S/L#61unch/F(cmd.exe)>>", catalog=b"/OpenAction 5 0 R"
    ),
    "a page that opens an address by itself": pdf_of(
        catalog=b"/OpenAction<</S/URI/URI(http://jahat.test/)>>"
    ),
    "an address opened after showing a place": pdf_of(
        catalog=b"/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/URI/URI(http://jahat.test/)>>]>>"
    ),
    "an address opened on closing": pdf_of(catalog=b"/AA<</WC<</S/URI/URI(http://x.test/)>>>>"),
    "a form that sends itself": pdf_of(b"<</S/SubmitForm/F(http://x.test/)>>"),
    "a form with programs of its own": pdf_of(catalog=b"/AcroForm<</X#46A(x)>>"),
    "an attachment": attached(),
    "an attachment as a note": pdf_of(b"<</Type/Annot/Subtype/File#41ttachment>>"),
    "a film": pdf_of(b"<</Type/Annot/Subtype/Rich#4dedia>>"),
    "a script the table of objects leaves out": pdf_of(SCRIPT).replace(
        b" n \ntrailer", b" f \ntrailer"
    ),
}


@pytest.mark.parametrize("data", HARMFUL.values(), ids=HARMFUL)
def test_what_runs_or_is_attached_is_refused_however_hidden(data: bytes) -> None:
    with pytest.raises(ValidationError, match=r"program atau lampiran \(\w+\).*cetak ke PDF biasa"):
        check_pdf(data)


HARMLESS = {
    "one page": pdf_of(),
    "saved with object streams": in_object_streams(pdf_of()),
    "opening at a place": pdf_of(catalog=b"/OpenAction[3 0 R/XYZ null null 1]"),
    "opening at a place by an action": pdf_of(catalog=b"/OpenAction<</S/GoTo/D[3 0 R/Fit]>>"),
    "a link to press": pdf_of(b"<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://x.test/)>>>>"),
    "locked against changes only": encrypted(pdf_of(), ""),
    "with a table that must be rebuilt": pdf_of().replace(b"startxref\n", b"startxref\n9"),
}


@pytest.mark.parametrize("data", HARMLESS.values(), ids=HARMLESS)
def test_what_offices_really_print_is_taken(data: bytes) -> None:
    assert check_pdf(data) == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (encrypted(pdf_of(), "rahasia"), "dikunci kata sandi"),
        (b"%PDF-1.4\nini bukan PDF\n%%EOF", "rusak"),
        (pdf_of().replace(b"/Kids[3 0 R]/Count 1", b"/Kids[]/Count 0"), "tidak berhalaman"),
        (pdf_of()[:-20], "tidak lengkap"),
        (pdf_of().replace(b"/Pages 2 0 R", b"/Pages 1 0 R"), "rusak|tidak berhalaman"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        check_pdf(data)


def squeezed(data: bytes, end: int = zlib.Z_FULL_FLUSH) -> bytes:
    """A stretch of a compressed stream that may be repeated: it looks back at nothing before it."""
    squeezer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return squeezer.compress(data) + squeezer.flush(end)


def packed(size: int) -> bytes:
    """A document with an object that stands in a stream of this many bytes when it is unpacked."""
    first, blanks = b"6 0    <<>>", b" " * (1 << 20)
    total = zlib.adler32(first)
    for _megabyte in range(size >> 20):
        total = zlib.adler32(blanks, total)
    pieces = squeezed(first) + squeezed(blanks) * (size >> 20) + squeezed(b"", zlib.Z_FINISH)
    body = b"\x78\xda" + pieces + total.to_bytes(4, "big")
    head = b"<</Type/ObjStm/N 1/First 7/Filter/FlateDecode/Length %d>>stream\n" % len(body)
    whole = pdf_of(head + body + b"\nendstream")
    places = [whole.index(b"%d 0 obj" % number) for number in range(1, 6)]
    start = whole.index(b"xref\n")
    rows = [(0, 0, 0), *((1, place, 0) for place in places), (2, 5, 0), (1, start, 0)]
    table = b"".join(
        bytes([kind]) + where.to_bytes(4, "big") + bytes([at]) for kind, where, at in rows
    )
    return whole[:start] + (
        b"7 0 obj<</Type/XRef/Size 8/W[1 4 1]/Root 1 0 R/Length %d>>stream\n%s\nendstream\nendobj\n"
        b"startxref\n%d\n%%%%EOF\n" % (len(table), table, start)
    )


def deep(levels: int) -> bytes:
    """Arrays within arrays."""
    return b"[" * levels + b"]" * levels


BOMBS = {
    "a hundred thousand arrays deep": lambda: pdf_of(deep(100_000)),
    "pages that contain themselves": lambda: pdf_of().replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"),
    "a million objects": lambda: pdf_of(b"[" + b"<<>>" * 1_000_000 + b"]"),
    "a length without end": lambda: pdf_of(b"<</Length 99999999999>>stream\nx\nendstream"),
}


@pytest.mark.parametrize("make", BOMBS.values(), ids=BOMBS)
def test_a_bomb_ends_its_own_process_and_no_more(
    make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.uploads.pdf.CHECK_SECONDS", 2)  # it would use all it gets
    data = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        check_pdf(data)
    except ValidationError as refused:
        assert "unduh" in str(refused).lower() or "unggah" in str(refused)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 100 * 1024  # kilobytes, of this process


def test_an_unpacked_object_is_read_while_it_is_small() -> None:
    assert check_pdf(packed(1 << 20)) == 1


def test_a_stream_that_unpacks_to_a_gigabyte_is_refused_in_little_memory() -> None:
    data = packed(1 << 30)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ValidationError, match="terlalu rumit"):
        check_pdf(data)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 100 * 1024  # kilobytes, of this process


def test_what_takes_too_long_is_ended_and_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.uploads.pdf.CHECK_SECONDS", 1)
    with pytest.raises(ValidationError, match="terlalu rumit"):
        check_pdf(BOMBS["a million objects"]())
    monkeypatch.setattr("catalog.uploads.pdf.WAIT_SECONDS", 0.0)
    with pytest.raises(ValidationError, match="terlalu rumit"):
        check_pdf(pdf_of())


def test_a_page_is_drawn_as_a_picture_of_ours() -> None:
    content = b"<</Length 33>>stream\n0 0 1 rg 0 0 100 200 re f\nendstream"
    data = pdf_of(content).replace(b"/MediaBox", b"/Contents 5 0 R/MediaBox")
    drawn = draw_page(data, 0)
    assert drawn
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.format, image.size) == ("JPEG", (1400, 1400))
        blue = image.convert("RGB").getpixel((300, 700))
        white = image.convert("RGB").getpixel((1300, 700))
    assert blue[2] > 200 > 60 > blue[0]
    assert min(white) > 240
    assert draw_page(data, 7) is None
    assert page_count(data) == 1
    assert page_count(b"MZ program") == 0


def test_a_huge_page_makes_no_huge_picture() -> None:
    drawn = draw_page(pdf_of().replace(b"[0 0 200 200]", b"[0 0 9 14400]"), 0)
    assert drawn
    with Image.open(io.BytesIO(drawn)) as image:
        assert image.width * image.height < 1400 * 2801
