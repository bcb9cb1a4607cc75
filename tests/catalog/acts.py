"""The deeds of the catalogue, done by somebody who has just looked.

Each takes what its service takes but for `seen`, which is the version as it stands now. Tests of
what happens to an old page call the services themselves.
"""

from collections.abc import Callable
from typing import Any

from catalog.certificates import services as certificates
from catalog.certificates.scans import services as scans
from catalog.certificates.standing import services as standing
from catalog.desk import services as bulk
from catalog.duplicates import merging
from catalog.duplicates import services as duplicates
from catalog.models import OtherNames
from catalog.reference.attributes import services as attributes
from catalog.reference.commodities import services as commodities
from catalog.reference.groups import services as groups
from catalog.register.papers import services as papers
from catalog.register.photos import services as photos
from catalog.register.producers import services as producers
from catalog.register.products import services as products
from catalog.register.sites import services as sites
from catalog.verification import services as verification
from p3dn.audit.editing.versions import NOTHING_YET, as_they_stand, version_of


def _looking(service: Any, at: Callable[[dict[str, Any]], Any]) -> Any:
    def act(**given: Any) -> Any:
        return service(**given, seen=version_of(at(given)))

    return act


def _at(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda given: given[name]


def _at_product_of(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda given: given[name].product


def _looking_at_all(service: Any) -> Any:
    def act(**given: Any) -> Any:
        given["records"] = list(given["records"])
        return service(**given, seen=as_they_stand(given["records"]))

    return act


update_producer = _looking(producers.update_producer, _at("producer"))
set_producer_active = _looking(producers.set_producer_active, _at("producer"))
update_product = _looking(products.update_product, _at("product"))
set_product_active = _looking(products.set_product_active, _at("product"))
remove_photo = _looking(photos.remove_photo, _at_product_of("photo"))
remove_document = _looking(papers.remove_document, _at_product_of("document"))
remove_permit = _looking(papers.remove_permit, _at_product_of("permit"))
update_certificate = _looking(certificates.update_certificate, _at("certificate"))
change_standing = _looking(standing.change_standing, _at("certificate"))
update_site = _looking(sites.update_site, _at("site"))
change_attribute = _looking(attributes.change_attribute, _at("attribute"))
change_minimum = _looking(commodities.change_minimum, _at("entry"))
submit = _looking_at_all(verification.submit)
verify = _looking_at_all(verification.verify)
refuse = _looking_at_all(verification.refuse)


def set_other_names(**given: Any) -> Any:
    """The names of a class in a region, or shared."""
    kept = OtherNames.objects.filter(commodity=given["commodity"], region=given["region"]).first()
    return commodities.set_other_names(**given, seen=version_of(kept) if kept else NOTHING_YET)


def keep_apart(**given: Any) -> None:
    """Two producers are told apart."""
    duplicates.keep_apart(**given, seen=as_they_stand([given["one"], given["other"]]))


def merge_producers(**given: Any) -> Any:
    """One producer is taken up into another, with all that stands on the page."""
    merged = given["merged"]
    shown = [given["survivor"], merged, *merged.products.all(), *merged.certificates.all()]
    unique = {(type(one), one.pk): one for one in shown}
    return merging.merge_producers(**given, seen=as_they_stand(unique.values()))


def attach_scans(**given: Any) -> Any:
    """Scans are put on certificates whose numbers were typed."""
    return scans.attach_scans(**given, seen={})


def change_of_product(action: str, user: Any, values: Any) -> Any:
    """What an action of the desk does to a product as it stands."""
    return lambda one: bulk.change_of_product(action, user, values, as_they_stand([one]))(one)


confirm_group = _looking(groups.confirm_group, _at("group"))
refuse_group = _looking(groups.refuse_group, _at("group"))
end_group = _looking(groups.end_group, _at("group"))
