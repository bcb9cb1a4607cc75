from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProcurementConfig(AppConfig):
    name = "procurement"
    verbose_name = _("Pengadaan")

    def ready(self) -> None:
        """Make the import known, and enter the home page and the search."""
        from catalog.register.products.panels import register_panel
        from catalog.search.facets.volumes import register_volumes
        from p3dn.accounts.notices.kinds import register_kinds
        from p3dn.jobs.importing.importer import register_importer
        from p3dn.ui.finding.registry import register_finder
        from p3dn.ui.home import register_home
        from p3dn.ui.undoing import register_way_back

        from .approval.opinions.notices import KINDS as OPINION_KINDS
        from .asked_attributes.views import asked_panel
        from .budget.permits.notices import KINDS as PERMIT_KINDS
        from .finding.finders import FINDERS
        from .home.parts import parts
        from .judgement import national_files
        from .judgement.candidates.availability import left_this_month
        from .plan.importers import IMPORTERS
        from .product_page.panels import bought_panel, why_panel
        from .request.life.undoing import KIND as LINE
        from .request.life.undoing import WITHDRAWAL, undo_removal, undo_withdrawal
        from .shared.notices import KINDS
        from .spending import datasets
        from .spending.estimates.imports import IMPORTERS as ESTIMATES
        from .spending.payments.imports import PaymentImporter

        for importer in (*IMPORTERS, *ESTIMATES):
            register_importer(importer)
        national_files.register()
        datasets.register()
        register_importer(PaymentImporter)
        register_panel(why_panel)
        register_panel(bought_panel)
        register_panel(asked_panel)
        _hand_out_files()
        register_volumes(left_this_month)
        register_way_back(LINE, undo_removal)
        register_way_back(WITHDRAWAL, undo_withdrawal)
        register_home(parts)
        register_kinds((*KINDS, *PERMIT_KINDS, *OPINION_KINDS))
        register_finder(*FINDERS)


def _hand_out_files() -> None:
    """Let `/berkas/` hand out papers and pictures of purchases."""
    from catalog.uploads.views import register_files

    from .approval.acting.views import KIND as LETTER
    from .approval.acting.views import stored_letter
    from .budget.mandates.views import KIND as MANDATE
    from .budget.mandates.views import stored_mandate
    from .delivery.acceptance.views import KIND as HANDOVER_PHOTO
    from .delivery.acceptance.views import stored_photo
    from .exemption.evidence.views import KIND as EVIDENCE
    from .exemption.evidence.views import stored_evidence

    register_files(EVIDENCE, stored_evidence)
    register_files(HANDOVER_PHOTO, stored_photo)
    register_files(LETTER, stored_letter)
    register_files(MANDATE, stored_mandate)
