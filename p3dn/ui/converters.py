"""Parts of addresses: what does not fit is no address of ours (404), and reaches no query."""

from django.urls import register_converter

from .values.bounds import MOST_ID


class IdConverter:
    """A row's key; beyond what a table can hold there is nothing."""

    regex = "[0-9]{1,19}"

    def to_python(self, value: str) -> int:
        """The key; ValueError, which means 404, when it is too large."""
        number = int(value)
        if number > MOST_ID:
            raise ValueError(value)
        return number

    def to_url(self, value: object) -> str:
        """Its digits."""
        return str(value)


class CountConverter(IdConverter):
    """A number of a row in a file."""

    regex = "[0-9]{1,9}"


class KbkiConverter:
    """A KBKI code."""

    regex = "[0-9]{1,10}"

    def to_python(self, value: str) -> str:
        """The code stays text."""
        return value

    def to_url(self, value: object) -> str:
        """The code as it is."""
        return str(value)


def register() -> None:
    """Make `<id:pk>`, `<count:number>` and `<kbki:code>` known."""
    register_converter(IdConverter, "id")
    register_converter(CountConverter, "count")
    register_converter(KbkiConverter, "kbki")
