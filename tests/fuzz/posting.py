"""Wrong values in forms that post: all at once, what fields let pass, and one alone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import Resolver404, resolve

from .addresses import FORMS, passing, some_wrong, zipped
from .crawl import Box, HtmlForm, fields_in, forms_in
from .dealing import Dealer
from .fuzzer import Fuzzer, Reached
from .values import BARE_ALONE, usual, usual_file, wrong_files

# Fields whose values the database never sees as typed.
PLAIN = (forms.BooleanField, forms.ChoiceField, forms.MultipleChoiceField, forms.TypedChoiceField)


def answers_of(form: HtmlForm, fields: dict[str, Any]) -> dict[str, Any]:
    """The form as somebody who fills it in well would send it."""
    filled: dict[str, Any] = {}
    for box in form.boxes.values():
        value = usual_value(box, fields.get(box.name))
        if value is not None:
            filled[box.name] = value
    return filled


def usual_value(box: Box, one: forms.Field | None) -> Any:
    """What the box holds, or else what it most likely takes."""
    if box.kind == "file":
        return usual_file(box.accept)
    if box.value or box.kind in {"hidden", "submit"}:
        return box.value
    if isinstance(one, forms.ModelChoiceField) and not box.options:
        row = one.queryset.first() if one.required else None
        return "" if row is None else str(row.pk)
    if box.options:
        return next((option for option in box.options if option), "")
    if box.kind == "checkbox":
        return None
    optional = one is not None and not one.required and type(one) is not forms.CharField
    return "" if optional else usual(box.name, box.kind)


def fresh(values: dict[str, Any]) -> dict[str, Any]:
    """The same with files to be read from their beginning."""
    for value in values.values():
        if hasattr(value, "seek"):
            value.seek(0)
    return values


@dataclass(slots=True)
class Target:
    """A form that posts: where, for whom, how it is filled in well, and its fields."""

    name: str
    url: str
    person: str
    form: HtmlForm
    base: dict[str, Any]
    fields: dict[str, Any]

    @property
    def kind(self) -> str:
        """The same for the same form of another person or row."""
        return f"{self.name} {','.join(sorted(self.form.boxes))}"


def targets(found: list[tuple[Reached, list[HtmlForm]]]) -> list[Target]:
    """Each form that posts, once for each person and kind of form; and bare buttons' addresses."""
    made: dict[tuple[str, str, str], Target] = {}
    for reached, html in found:
        for form in html:
            if form.method != "post":
                continue
            url = form.action or reached.url
            try:
                match = resolve(url.partition("?")[0])
            except Resolver404:
                continue
            names = ",".join(sorted(form.boxes))
            base = answers_of(form, reached.fields) | dict(form.buttons[:1])
            base.pop("csrfmiddlewaretoken", None)
            target = Target(match.view_name, url, reached.person, form, base, reached.fields)
            made.setdefault((match.view_name, reached.person, names), target)
    for reached, _html in found:
        if reached.body and not any(key[0] == reached.page.name for key in made):
            base = {name: usual(name, "text") for name in reached.body}
            base.pop("csrfmiddlewaretoken", None)
            form = HtmlForm(reached.url, "post")
            made[reached.page.name, reached.person, ""] = Target(
                reached.page.name, reached.url, reached.person, form, base, reached.fields
            )
    return list(made.values())


def try_form(fuzzer: Fuzzer, target: Target, *, first: bool) -> HttpResponse | None:
    """All wrong together, then what fields take by themselves, then alone; what a good one gives.

    For another person's form of a kind that was tried `first`, only the good one.
    """
    where = f"POST {target.name}"

    def ask(changes: dict[str, Any], base: dict[str, Any] = target.base) -> HttpResponse | None:
        said = {name: str(value)[:12] for name, value in changes.items()}
        data = fresh(base | changes)
        return fuzzer.ask(target.person, f"{where} {said}", len(changes), "post", target.url, data=data)  # fmt: skip

    saved = ask({})
    if not first:
        return saved
    asked = {n for n, v in target.base.items() if isinstance(v, str)}
    asked |= set(getattr(saved, "asked_body", ())) - {"csrfmiddlewaretoken"}
    for values in some_wrong(asked, fuzzer.turns):
        ask(values, {})
    saved = _pressed(ask, target, saved)
    _alone(ask, target, asked, fuzzer)
    return saved


def _pressed(ask: Callable[[dict[str, Any]], Any], target: Target, saved: Any) -> Any:
    """Each button; the one that saves is pressed from then on."""
    for name, value in target.form.buttons[1:]:
        others = {n: v for n, v in target.base.items() if n not in dict(target.form.buttons)}
        if saved is None or saved.status_code == 302:
            ask({name: value}, others)
            continue
        saved = ask({name: value}, others)
        if saved is not None and saved.status_code == 302:
            target.base = others | {name: value}
    return saved


def alike(fields: dict[str, Any]) -> list[tuple[str, Any]]:
    """One for all fields that differ in a number alone, as those of the rows of a table do."""
    kinds = {numberless(name): (name, one) for name, one in sorted(fields.items())}
    return list(kinds.values())


def numberless(name: str) -> str:
    """What the names of a field in each row of a table have in common."""
    return re.sub(r"\d+", "#", name)


def dealt(dealer: Dealer, fields: dict[str, forms.Field]) -> Iterator[tuple[str, str]]:
    """Values to try in one field while all else is right.

    Among fields of one class these are dealt out, so that each value is alone in one of them, and in
    each field one more besides the last, which is the greatest or longest.
    """
    groups: dict[tuple[Any, ...], list[str]] = {}
    for name, one in fields.items():
        if type(one) not in PLAIN and not isinstance(one, forms.CharField):
            groups.setdefault((type(one), *passing(one)), []).append(name)
    for kind, names in groups.items():
        values = dealer.some(kind[1:], "alone", *kind) if kind[1:] else []
        for place in range(max(len(values), len(names)) if values else 0):
            yield names[place % len(names)], values[place % len(values)]
        yield from ((name, values[-1]) for name in names if values)


def _alone(
    ask: Callable[[dict[str, Any]], Any], target: Target, asked: set[str], fuzzer: Fuzzer
) -> None:
    """What passes the fields, together and alone; files; and what no field cleans."""
    fields, dealer = {n: one for n, one in target.fields.items() if n in asked}, fuzzer.dealer
    for values in zipped(dealer, fields):
        ask(values)
    for name, value in dict.fromkeys(dealt(dealer, dict(alike(fields)))):
        ask({name: value})
    for name, _one in alike(dict.fromkeys(asked - fields.keys() - FORMS)):
        for value in dealer.some(BARE_ALONE, "posted", numberless(name)):
            ask({name: value})
    for name in sorted(asked & FORMS):
        ask({name: BARE_ALONE[next(fuzzer.turns) % len(BARE_ALONE)]})
    for name, value in target.base.items():
        if isinstance(value, SimpleUploadedFile):
            for file in dealer.some(wrong_files(), "file", value.name, few=3):
                ask({name: file})


def further(target: Target, answer: Any) -> list[Target]:
    """Forms on the page that a form led to, such as one that asks whether it is really meant."""
    if answer is None or answer.status_code != 200:
        return []
    page = Reached(None, target.url, target.person, set(), set(), fields_in(answer), first=False)  # type: ignore[arg-type]
    return targets([(page, forms_in(answer))])
