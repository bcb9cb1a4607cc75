"""The uploaded file of a job, opened and laid out as its importer and the person's answers say."""

from collections.abc import Callable

from p3dn.jobs.models import Job
from p3dn.jobs.reading.columns import Typed
from p3dn.jobs.reading.layout import Layout, choose_sheet, lay_out
from p3dn.jobs.reading.plan import Choices, Plan, make_plan
from p3dn.jobs.reading.recognise import recognised
from p3dn.jobs.tables.readers import Book, read_book
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.languages.kept import gettext as _

from .importer import AnyImporter, importer_for


class OtherKind(FileRefused):
    """A file that belongs elsewhere; `importer` takes it, if any does."""

    def __init__(self, message: str, remedy: str, importer: type[AnyImporter] | None) -> None:
        super().__init__(message, remedy)
        self.importer = importer


def plan_of(
    job: Job, importer: type[AnyImporter], stop: Callable[[], None] | None = None
) -> tuple[Plan, Book]:
    """How the job's file is read, with the person's corrections laid over. Raises FileRefused."""
    choices = Choices.of(job.params)
    with job.file.open("rb") as file:
        data = file.read()
    book, rivals = _book(data, importer, choices, stop)
    _refuse_other_templates(importer, book)
    _refuse_other_kinds(importer, book)
    layout = lay_out(importer.columns, book, header=choices.header)
    layout.rows.mended = {
        int(number): {heading: Typed(cell) for heading, cell in cells.items()}
        for number, cells in job.params.get("cells", {}).items()
    }
    places = importer.guess(layout.headings, choices.places)
    plan = make_plan(importer.columns, places, book, layout, rivals, choices)
    plan.ask(importer.asks(job, plan), choices)
    return plan, book


def layout_of(job: Job, importer: type[AnyImporter]) -> tuple[Layout, Book]:
    """The table alone, for pages about a file that cannot be read as it is. Raises FileRefused."""
    choices = Choices.of(job.params)
    with job.file.open("rb") as file:
        book, _rivals = _book(file.read(), importer, choices, None)
    return lay_out(importer.columns, book, header=choices.header, may_be_empty=True), book


def _book(
    data: bytes, importer: type[AnyImporter], choices: Choices, stop: Callable[[], None] | None
) -> tuple[Book, list[str]]:
    """The file opened at the sheet that was said, else at the one that looks right."""
    book = read_book(data, stop=stop)
    said = choices.answers.get("sheet") or choices.sheet
    names = [sheet.name for sheet in book.sheets]
    wanted, rivals = choose_sheet(importer.columns, book)
    if said in names:
        place = names.index(said)
        rivals = [wanted, *rivals] if place != wanted else rivals
        wanted, rivals = place, [rival for rival in rivals if rival != place]
    if wanted != book.sheet:
        book = read_book(data, sheet=wanted, stop=stop)
    # Whoever chose the sheet by hand has answered already.
    return book, [] if choices.sheet in names else [names[rival] for rival in rivals]


def _refuse_other_templates(importer: type[AnyImporter], book: Book) -> None:
    """Say so when the file is a template of ours, but for other data."""
    kind = book.template.partition(":")[0]
    other = importer_for(kind)
    if other is not None and kind != importer.kind:
        said = {"found": other.label, "wanted": importer.label}
        raise FileRefused(
            _("Ini templat %(found)s, bukan %(wanted)s.") % said,
            _("Unggah lewat Impor data › %s.") % other.label,
        )


def _refuse_other_kinds(importer: type[AnyImporter], book: Book) -> None:
    """Say which file it is when it belongs elsewhere, before a single row is refused for it."""
    for _number, cells in book.sheets[book.sheet].head[:15]:
        found = recognised(cell for cell in cells if isinstance(cell, str))
        if found is None:
            continue
        if found.kind == importer.kind:
            return
        said = {"found": found.name, "wanted": importer.label}
        other = importer_for(found.kind)
        remedy = _("Data ini belum dapat diimpor di halaman ini.")
        if other is not None:
            remedy = _("Unggah lewat Impor data › %s.") % other.label
        raise OtherKind(_("Ini berkas %(found)s, bukan %(wanted)s.") % said, remedy, other)
