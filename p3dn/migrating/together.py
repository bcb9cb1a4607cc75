"""Many steps of a migration made quick; frozen like the migrations that use it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.migrations.operations.base import Operation

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState


class Together(Operation):
    """Several steps as one: the classes of all models are made once for them, not after each.

    That is most of the time it takes to migrate a new database. Each step meets the tables as they are
    before all of them, or after: so none may change what another one makes or changes, and what is
    asked of a new column stands in a group of its own.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, *steps: Operation) -> None:
        self.steps: Sequence[Operation] = steps

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Forget the classes, which are made anew for the first step that asks for them."""
        state.is_delayed = True
        state.clear_delayed_apps_cache()
        for step in self.steps:
            step.state_forwards(app_label, state)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """One after the other."""
        for step in self.steps:
            step.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """The last one first."""
        for step in reversed(self.steps):
            step.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """For the output of `migrate --plan`."""
        return "; ".join(step.describe() for step in self.steps)
