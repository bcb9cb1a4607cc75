"""Addresses of procurement."""

from django.urls import path

from .views import (
    approvals,
    assessments,
    calculators,
    checks,
    demand,
    exemptions,
    history,
    lines,
    packages,
    realizations,
    requests,
    team,
    what_if,
)

app_name = "procurement"
urlpatterns = [
    path("rencana/", packages.PackageList.as_view(), name="package_list"),
    path("rencana/<int:pk>/", packages.package_detail, name="package_detail"),
    path(
        "rencana/<int:pk>/riwayat/",
        history.record_history,
        {"kind": "package"},
        name="package_history",
    ),
    path(
        "permintaan/<int:pk>/riwayat/",
        history.record_history,
        {"kind": "request"},
        name="request_history",
    ),
    path("rencana/<int:package>/permintaan/", requests.request_create, name="request_create"),
    path("permintaan/", requests.RequestList.as_view(), name="request_list"),
    path("permintaan/<int:pk>/", requests.request_detail, name="request_detail"),
    path("permintaan/<int:pk>/ubah/", requests.request_edit, name="request_edit"),
    path("permintaan/<int:pk>/ajukan/", requests.request_submit, name="request_submit"),
    path("permintaan/<int:pk>/tarik/", requests.request_withdraw, name="request_withdraw"),
    path("permintaan/<int:pk>/batal/", requests.request_cancel, name="request_cancel"),
    path("permintaan/<int:pk>/putusan/", approvals.request_decide, name="request_decide"),
    path("permintaan/<int:pk>/baris/", lines.line_create, name="line_create"),
    path("permintaan/<int:pk>/nilai/", lines.line_judge, name="line_judge"),
    path("baris/<int:pk>/", lines.line_edit, name="line_edit"),
    path("baris/<int:pk>/hapus/", lines.line_remove, name="line_remove"),
    path("baris/<int:pk>/pakai/", lines.line_choose, name="line_choose"),
    path("baris/<int:pk>/pengecualian/", lines.exemption_ask, name="exemption_ask"),
    path("baris/<int:pk>/daftar-nasional/", lines.check_want, name="check_want"),
    path("baris/<int:pk>/perhitungan/", team.line_calculate, name="line_calculate"),
    path("pemeriksaan/", checks.WantedCheckList.as_view(), name="wanted_check_list"),
    path("sertifikat-berakhir/", what_if.lapse_what_if, name="lapse_what_if"),
    path("kebutuhan/", demand.DemandList.as_view(), name="demand_list"),
    path("kebutuhan/perkiraan/", demand.demand_forecast, name="demand_forecast"),
    path("kebutuhan/paket/", demand.PlannedList.as_view(), name="planned_list"),
    path("kebutuhan/<str:code>/", demand.demand_detail, name="demand_detail"),
    path("kebutuhan/<str:code>/tindakan/", demand.demand_act, name="demand_act"),
    path("pengecualian/", exemptions.ExemptionList.as_view(), name="exemption_list"),
    path("pengecualian/<int:pk>/", exemptions.exemption_detail, name="exemption_detail"),
    path("coba-nilai/", calculators.ladder_try, name="ladder_try"),
    path("preferensi-harga/", calculators.price_preference, name="price_preference"),
    path("aturan/", calculators.rules, name="rules"),
    path("penilaian/<int:pk>/", assessments.assessment_detail, name="assessment_detail"),
    path("penilaian/<int:pk>/json/", assessments.assessment_json, name="assessment_json"),
    path(
        "permintaan/<int:pk>/serah-terima/",
        realizations.realization_create,
        name="realization_create",
    ),
    path("permintaan/<int:pk>/selesai/", realizations.request_close, name="request_close"),
    path("serah-terima/", realizations.RealizationList.as_view(), name="realization_list"),
    path("serah-terima/<int:pk>/", realizations.realization_detail, name="realization_detail"),
    path(
        "serah-terima/<int:pk>/batal/", realizations.realization_cancel, name="realization_cancel"
    ),
]
