"""Step of migrations: let tables count their changes, for pages that are kept while nothing changes.

Frozen like the migrations that use it. Why tables are counted so, `p3dn/ui/kept/growing.py` says.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db.migrations.operations.base import Operation

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState

SHARES, EVERYTHING = 64, "grown_everything"
# The rows as a statement found them and as it left them, and what they are called.
WENT, CAME = ("OLD", "went"), ("NEW", "came")
MOVES = {"insert": (CAME,), "update": (WENT, CAME), "delete": (WENT,)}
GROW = """
CREATE OR REPLACE FUNCTION grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM nextval(TG_ARGV[0]::regclass);
    RETURN NULL;
END $$
"""
# The counters first, and only then, with a look of its own at the database, who is writing.
GROWN = """
CREATE OR REPLACE FUNCTION grown_by_now(counters regclass[], OUT counts bigint[], OUT writing text[])
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    SELECT array_agg(coalesce(pg_sequence_last_value(one), 0) ORDER BY place) INTO counts
    FROM unnest(counters) WITH ORDINALITY AS asked (one, place);
    SELECT writing_now() INTO writing;
END $$
"""


class CountChanges(Operation):
    """Have tables, by the labels of their models, count their changes.

    Each for itself, of updates only those of the `columns` where any are named; or for the places of its
    rows (`by`: "region" and "agency", or one of them), which columns like `region_id` name, its own or
    those of the whole that each row is part of (`whole`: column and model). Counters are sequences, moved
    after each statement. To empty any of the tables at once moves one that stands for everything.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(
        self,
        *models: str,
        columns: Iterable[str] = (),
        by: Iterable[str] = (),
        whole: tuple[str, str] | None = None,
    ) -> None:
        self.models = models
        self.columns = tuple(columns)
        self.by = tuple(by)
        self.whole = whole

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Models know nothing of it."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Install counters and triggers."""
        for model in self.models:
            table = _table(to_state, model)
            truncated = _after("truncate", table, f"grow('{EVERYTHING}')")
            counted = self._by_place(table, to_state) if self.by else self._by_itself(table)
            for statement in (GROW, GROWN, _counter(EVERYTHING), truncated, *counted):
                schema_editor.execute(statement, params=None)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Remove the triggers; the counters stay, which nobody reads without them."""
        for model in self.models:
            for event in (*MOVES, "truncate"):
                dropped = f'DROP TRIGGER IF EXISTS grown_{event} ON "{_table(from_state, model)}"'
                schema_editor.execute(dropped, params=None)

    def describe(self) -> str:
        """For the output of `migrate --plan`."""
        return f"Count changes of {', '.join(self.models)}"

    def _by_itself(self, table: str) -> list[str]:
        counter, columns = f"grown_{table}", self.columns
        of = {"update": f"update of {', '.join(columns)}"} if columns else {}
        moved = [
            _after(event, table, f"grow('{counter}')", when=of.get(event, event)) for event in MOVES
        ]
        return [_counter(counter), *moved]

    def _by_place(self, table: str, state: "ProjectState") -> list[str]:
        statements = [
            _counter(f"grown_{kind}_{number}") for kind in self.by for number in range(SHARES)
        ]
        for event, sides in MOVES.items():
            function = f"grow_{event}_of_{table}"
            named = " ".join(f"{age} TABLE AS {rows}" for age, rows in sides)
            rows = [self._placed(rows, state) for _age, rows in sides]
            statements += [
                self._moving(function, rows),
                _after(event, table, f"{function}()", f"REFERENCING {named}"),
            ]
        return statements

    def _moving(self, function: str, sources: Iterable[str]) -> str:
        """A function that moves the counters of all places that these rows name, each once."""
        moves = []
        for kind in self.by:
            shares = " UNION ".join(
                f"SELECT {kind}_id % {SHARES} AS share FROM {rows}"  # noqa: S608 -- names of tables and columns
                for rows in sources
            )
            moves.append(
                f"PERFORM nextval(('grown_{kind}_' || share)::regclass) FROM ({shares}) AS moved WHERE share >= 0;"
            )
        return f"""
            CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                {" ".join(moves)}
                RETURN NULL;
            END $$
        """

    def _placed(self, rows: str, state: "ProjectState") -> str:
        """What to select from, for rows with regions and agencies."""
        if self.whole is None:
            return rows
        column, model = self.whole
        return f'{rows} JOIN "{_table(state, model)}" AS whole ON whole.id = {rows}.{column}'


def _counter(name: str) -> str:
    return f'CREATE SEQUENCE IF NOT EXISTS "{name}"'


def _after(event: str, table: str, function: str, named: str = "", when: str = "") -> str:
    return (
        f'CREATE TRIGGER grown_{event} AFTER {when or event} ON "{table}" {named}'
        f" FOR EACH STATEMENT EXECUTE FUNCTION {function}"
    )


def _table(state: "ProjectState", label: str) -> str:
    model = state.models[tuple(label.lower().split("."))]
    return str(model.options.get("db_table") or f"{model.app_label}_{model.name_lower}")
