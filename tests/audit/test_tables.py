"""What a model's table is asked: its own fields, their columns, and whether a history is kept."""

import pytest

from p3dn.accounts.models import Agency, Region
from p3dn.audit import Part
from p3dn.audit.tables import column_of, own_field
from procurement.models import RequestLine


def test_a_field_and_its_column() -> None:
    assert own_field(Agency, "region") is Agency._meta.get_field("region")
    assert column_of(own_field(Agency, "region")) == "region_id"


def test_a_link_from_elsewhere_is_no_field_of_its_own() -> None:
    with pytest.raises(TypeError, match=r"accounts\.Region\.agencies"):
        own_field(Region, "agencies")


def test_a_part_names_a_tracked_model() -> None:
    assert Part("procurement.RequestLine", "request").rows is RequestLine
    with pytest.raises(TypeError, match=r"catalog\.Commodity is not tracked"):
        _ = Part("catalog.Commodity", "request").rows
