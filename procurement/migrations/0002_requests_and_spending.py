"""Requests decided line by line, the budget that pays for them, and spending of all sources.

What stood in the tables of before is carried over: each ceiling becomes a line and a ledger, each line
stands where its request stood, each delivered line becomes a purchase, and the sums are filled from the
purchases.
"""

from datetime import date
from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import BrinIndex, GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.expressions import CombinedExpression
from django.db.models.functions.comparison import Coalesce
from django.db.models.functions.text import Lower, Upper
from django.utils.timezone import now
from pgtrigger.migrations import RemoveTrigger

from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, plausible, refer, rupiah
from p3dn.migrating.operations import FollowColumns, InstallTrigger, KeepHistory, Refuse, differs
from p3dn.migrating.together import Together
from p3dn.ui.values.bounds import MostRupiah, MostUnits
from p3dn.ui.values.countries import is_country
from procurement.models.exemptions.file import evidence_path
from procurement.models.permits.mandate import letter_path
from procurement.models.spending.acceptance import photo_path

VIEW = """
CREATE VIEW procurement_budgetstanding AS
SELECT concat_ws(':', 'agency', planned.agency_id, planned.fiscal_year) AS id,
    planned.region_id, planned.agency_id, planned.fiscal_year, 'agency'::text AS level,
    ''::text AS code, ''::text AS account, ''::text AS name, planned.amount AS planned,
    budget.amount AS budget
FROM (
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount
    FROM procurement_package WHERE is_active GROUP BY region_id, agency_id, fiscal_year
) AS planned
LEFT JOIN procurement_agencybudget AS budget
    ON budget.agency_id = planned.agency_id AND budget.fiscal_year = planned.fiscal_year
UNION ALL
SELECT concat_ws(':', 'sub', planned.agency_id, planned.fiscal_year, planned.code),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'sub', planned.code, '',
    coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = ''
UNION ALL
SELECT concat_ws(':', 'account', planned.agency_id, planned.fiscal_year, planned.code, planned.account),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'account', planned.code,
    planned.account, coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        line.account_code AS account, sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.account_code <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity,
        line.account_code
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = planned.account
"""
NO_VIEW = "DROP VIEW procurement_budgetstanding"
PACKAGE_ONE_LINE = """
        IF TG_OP = 'INSERT' THEN
            INSERT INTO procurement_budgetline
                (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
                VALUES (NEW.id, '', '', '', '', NEW.fiscal_year, NEW.ceiling);
        ELSE
            UPDATE procurement_budgetline SET amount = NEW.ceiling
              WHERE package_id = NEW.id AND amount <> NEW.ceiling
                AND 1 = (SELECT count(*) FROM procurement_budgetline WHERE package_id = NEW.id);
        END IF;
        RETURN NULL;
    """
PACKAGE_SUM_OF_LINES = """
        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total
          FROM procurement_budgetline WHERE package_id = NEW.id;
        IF lines > 1 THEN NEW.ceiling := total; END IF;
        RETURN NEW;
    """
PACKAGE_REGION_OF_AGENCY = """
        IF TG_OP = 'INSERT' OR NEW.agency_id <> OLD.agency_id THEN
            NEW.region_id := (SELECT region_id FROM accounts_agency WHERE id = NEW.agency_id);
        ELSIF NEW.region_id IS NULL THEN
            NEW.region_id := OLD.region_id;
        END IF;
        RETURN NEW;
    """
APPROVER = {
    "approver": "PA / KPA (penyetuju)",
    "p3dn_team": "Tim P3DN",
}
PURCHASE_REQUEST_LOCKED_AFTER_APPROVAL = """
        IF OLD.state IN ('approved', 'completed') OR EXISTS (
            SELECT 1 FROM procurement_requestline WHERE request_id = OLD.id
              AND state IN ('approved', 'delivered', 'closed')
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a request is locked once a line of it was approved';
        END IF;
        RETURN NEW;
    """
LINE_STATE = {
    "draft": "Konsep",
    "submitted": "Menunggu persetujuan",
    "returned": "Dikembalikan",
    "approved": "Disetujui",
    "rejected": "Ditolak",
    "cancelled": "Dibatalkan",
    "delivered": "Diserahkan seluruhnya",
    "closed": "Selesai sebelum seluruhnya diserahkan",
    "removed": "Dihapus",
}
REQUEST_LINE_LOCKED_AFTER_APPROVAL = """
        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - moving = to_jsonb(NEW) - moving THEN
            RETURN NEW;
        END IF;
        IF TG_OP <> 'INSERT' AND OLD.state IN ('approved', 'delivered', 'closed') THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        FOR now_state IN
            SELECT state FROM procurement_purchaserequest
              WHERE id IN (old_request, new_request) ORDER BY id FOR SHARE
        LOOP
            IF now_state IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """
DECISION_ACTION = {
    "submit": "Diajukan",
    "withdraw": "Ditarik kembali",
    "endorse": "Disetujui, menunggu langkah berikutnya",
    "approve": "Disetujui",
    "return": "Dikembalikan",
    "reject": "Ditolak",
    "cancel": "Dibatalkan",
    "complete": "Diselesaikan",
    "recheck": "Dikembalikan kepada penyetuju sebelum dipesan",
    "reopen": "Dibuka kembali",
}
ACTING_AS = {
    "plt": "Plt.",
    "plh": "Plh.",
}
ASSESSMENT_OCCASION = {
    "submit": "Pengajuan",
    "approve": "Persetujuan",
    "order": "Pemesanan",
    "handover": "Serah terima",
}
ASSESSMENT_VERDICT = {
    "complies": "Memenuhi kewajiban",
    "exempted": "Dikecualikan, tanggung jawab PA/KPA",
    "choose_another": "Pilih produk lain",
    "exemption_needed": "Perlu pengecualian",
    "import_approval_needed": "Perlu persetujuan impor",
    "cannot_be_judged": "Belum dapat dinilai",
}
EXEMPTION_GROUND = {
    "not_produced": "Belum diproduksi di dalam negeri",
    "volume": "Volume dalam negeri tidak mencukupi",
    "specification": "Spesifikasi wajib tidak terpenuhi",
    "time": "Tidak dapat tersedia pada waktunya",
    "emergency": "Keadaan darurat",
    "other": "Alasan lain",
}
APPROVAL_ROUTE_METHOD = {
    "E-Purchasing": "E-Purchasing",
    "Pengadaan Langsung": "Pengadaan Langsung",
    "Penunjukan Langsung": "Penunjukan Langsung",
    "Tender": "Tender",
    "Tender Cepat": "Tender Cepat",
    "Seleksi": "Seleksi",
    "Kontes": "Kontes",
    "Dikecualikan": "Dikecualikan",
    "Pembayaran untuk Kontrak Tahun Jamak": "Kontrak tahun jamak",
}
APPROVAL_ROUTE_PROCUREMENT_TYPE = {
    "Barang": "Barang",
    "Pekerjaan Konstruksi": "Pekerjaan Konstruksi",
    "Jasa Konsultansi": "Jasa Konsultansi",
    "Jasa Lainnya": "Jasa Lainnya",
}
APPROVAL_ROUTE_VERDICT = {
    "complies": "Memenuhi kewajiban",
    "exempted": "Dikecualikan, tanggung jawab PA/KPA",
    "choose_another": "Pilih produk lain",
    "exemption_needed": "Perlu pengecualian",
    "import_approval_needed": "Perlu persetujuan impor",
}
APPROVAL_ROUTE_KEPT_ONCE_USED = """
        IF EXISTS (SELECT 1 FROM procurement_purchaserequest WHERE route_id = OLD.id) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        RETURN NEW;
    """
APPROVAL_STEP_KEPT_ONCE_USED = """
        IF TG_OP <> 'INSERT' THEN old_route := OLD.route_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_route := NEW.route_id; END IF;
        IF EXISTS (
            SELECT 1 FROM procurement_purchaserequest WHERE route_id IN (old_route, new_route)
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """
BUDGET_LINE_CEILING_FOLLOWS = """
        IF TG_OP <> 'INSERT' THEN old_package := OLD.package_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_package := NEW.package_id; END IF;
        UPDATE procurement_package AS package SET ceiling = summed.amount
          FROM (SELECT id, (SELECT coalesce(sum(amount), 0) FROM procurement_budgetline
                            WHERE package_id = one.id) AS amount
                FROM procurement_package AS one WHERE id IN (old_package, new_package)) AS summed
          WHERE package.id = summed.id AND package.ceiling <> summed.amount;
        RETURN NULL;
    """
BUDGET_ENTRY_KIND = {
    "reserve": "Dicadangkan",
    "commit": "Diikat",
    "realise": "Direalisasi",
    "release": "Dilepas",
}
FURTHER_PACKAGE_KEPT_WHILE_IT_PAYS = """
        IF EXISTS (
            SELECT 1 FROM procurement_requestline AS line
              JOIN procurement_budgetline AS payer ON payer.id = line.budget_line_id
              WHERE line.request_id = OLD.request_id AND payer.package_id = OLD.package_id
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a package stays with a request while it pays a line of it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """
BUDGET_ITEM_LEVEL = {
    "program": "Program",
    "activity": "Kegiatan",
    "sub": "Sub kegiatan",
    "account": "Rekening",
}
AGENCY_PROPOSAL_KIND = {
    "new": "Baru",
    "renamed": "Berganti nama",
    "recoded": "Berganti kode",
    "ended": "Tidak ada lagi",
}
AGENCY_PROPOSAL_STATE = {
    "open": "Menunggu keputusan",
    "accepted": "Diterima",
    "refused": "Ditolak",
    "stale": "Tidak berlaku lagi",
}
STANDARD_PRICE_KIND = {
    "SSH": "SSH (standar satuan harga)",
    "HSPK": "HSPK (harga satuan pokok kegiatan)",
    "SBU": "SBU (standar biaya umum)",
    "ASB": "ASB (analisis standar belanja)",
    "": "Belum diketahui",
}
CEILING_PERMIT_GROUND = {
    "shifted": "Pergeseran anggaran disetujui, RUP belum diperbarui",
    "amended": "Perubahan APBD ditetapkan, RUP belum diperbarui",
    "emergency": "Keadaan darurat",
    "urgent": "Keperluan mendesak",
}
CEILING_PERMIT_STATE = {
    "asked": "Menunggu keputusan",
    "granted": "Diberikan, belum dipakai",
    "used": "Dipakai",
    "refused": "Ditolak",
    "void": "Gugur",
}
CEILING_PERMIT_KEPT_ONCE_DECIDED = """
            IF OLD.state IN ('used', 'refused', 'void') OR (
                OLD.state = 'granted' AND (
                    NEW.state NOT IN ('granted', 'used', 'void')
                    OR to_jsonb(NEW) - 'state' - 'used_by_id'
                        <> to_jsonb(OLD) - 'state' - 'used_by_id'
                )
            ) THEN
                RAISE EXCEPTION 'pgtrigger: a permit is kept as it was decided';
            END IF;
            RETURN NEW;
        """
LINE_REQUIREMENT_COMPARISON = {
    "at_least": "paling sedikit",
    "at_most": "paling banyak",
    "one_of": "harus",
}
LINE_REQUIREMENT_LOCKED_WITH_LINE = """
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'left_none' = to_jsonb(NEW) - 'left_none' THEN
            RETURN NEW;
        END IF;
        FOR its IN
            SELECT line.state AS line, request.state AS request
              FROM procurement_requestline AS line
              JOIN procurement_purchaserequest AS request ON request.id = line.request_id
              WHERE line.id IN (old_line, new_line) ORDER BY request.id FOR SHARE
        LOOP
            IF its.line IN ('approved', 'delivered', 'closed')
               OR its.request IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """
LINE_DISMISSAL_WHY = {
    "other_use": "Kegunaannya lain",
    "other_size": "Ukuran atau kapasitasnya tidak sesuai",
    "other_material": "Bahan atau mutunya tidak sesuai",
    "does_not_fit": "Tidak cocok dengan barang yang sudah ada",
    "other": "Sebab lain",
}
LINE_DISMISSAL_LOCKED_AFTER_APPROVAL = """
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        SELECT true INTO found FROM procurement_requestline AS line
          JOIN procurement_purchaserequest AS request ON request.id = line.request_id
          WHERE line.id IN (old_line, new_line)
            AND (line.state IN ('approved', 'delivered', 'closed')
                 OR request.state IN ('approved', 'completed'))
          LIMIT 1;
        IF found THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """
EXEMPTION_FILE_KIND = {
    "evidence": "Bukti",
    "letter": "Surat kepala daerah yang ditandatangani",
}
BUDGET_STANDING_LEVEL = {
    "agency": "Perangkat daerah",
    "sub": "Sub kegiatan",
    "account": "Rekening",
}

# What stood in a package's single ceiling becomes its one budget line.
LINES_OF_PACKAGES = """
    INSERT INTO procurement_budgetline
        (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
    SELECT id, '', '', '', '', fiscal_year, ceiling FROM procurement_package
    ON CONFLICT DO NOTHING
"""

# What each line holds today, as entries of the steps that led there: reserved while submitted,
# committed while approved, less what was delivered; delivered, in whatever state.
OPEN = """
    INSERT INTO procurement_budgetentry
        (package_id, budget_line_id, request_id, line_id, kind, amount, decision_id, at)
    SELECT request.package_id, budget_line.id, request.id, line.id,
           CASE request.state WHEN 'submitted' THEN 'reserve' ELSE 'commit' END,
           line.total - coalesce(delivered.value, 0), step.id,
           coalesce(step.at, request.submitted_at, request.created_at)
    FROM procurement_requestline AS line
    JOIN procurement_purchaserequest AS request ON request.id = line.request_id
    JOIN procurement_budgetline AS budget_line ON budget_line.package_id = request.package_id
    LEFT JOIN LATERAL (
        SELECT sum(one.value) AS value FROM procurement_realizationline AS one
        JOIN procurement_realization AS whole ON whole.id = one.realization_id
        WHERE one.line_id = line.id AND NOT whole.is_cancelled
    ) AS delivered ON true
    LEFT JOIN LATERAL (
        SELECT id, at FROM procurement_decision AS one
        WHERE one.request_id = request.id
          AND one.action IN ('submit', 'approve', 'reopen') ORDER BY id DESC LIMIT 1
    ) AS step ON true
    WHERE request.state IN ('submitted', 'approved') AND line.removed_at IS NULL
      AND line.total - coalesce(delivered.value, 0) > 0
    ORDER BY request.id, line.position
"""

DELIVERED = """
    INSERT INTO procurement_budgetentry
        (package_id, budget_line_id, request_id, line_id, kind, amount, realization_id, at)
    SELECT request.package_id, budget_line.id, request.id, one.line_id, 'realise', one.value,
           whole.id, whole.recorded_at
    FROM procurement_realizationline AS one
    JOIN procurement_realization AS whole ON whole.id = one.realization_id
    JOIN procurement_purchaserequest AS request ON request.id = whole.request_id
    JOIN procurement_budgetline AS budget_line ON budget_line.package_id = request.package_id
    WHERE NOT whole.is_cancelled AND one.value <> 0
    ORDER BY one.id
"""


# Where each line stands is where its request stands; of a completed one, by what was delivered.
STATES = """
    ALTER TABLE procurement_requestline DISABLE TRIGGER USER;
    UPDATE procurement_requestline AS line SET state = CASE
        WHEN line.removed_at IS NOT NULL THEN 'removed'
        WHEN request.state <> 'completed' THEN request.state
        WHEN line.quantity <= (
            SELECT coalesce(sum(one.quantity), 0) FROM procurement_realizationline AS one
            JOIN procurement_realization AS whole ON whole.id = one.realization_id
            WHERE one.line_id = line.id AND NOT whole.is_cancelled) THEN 'delivered'
        ELSE 'closed' END
    FROM procurement_purchaserequest AS request WHERE request.id = line.request_id;
    ALTER TABLE procurement_requestline ENABLE TRIGGER USER;
"""

# What a request needs where nobody has said anything else: one approver (PA/KPA) of the agency.
ROUTE = """
    WITH route AS (
        INSERT INTO procurement_approvalroute
            (amount_from, method, procurement_type, verdict, valid_from)
        VALUES (0, '', '', '', '2000-01-01') RETURNING id)
    INSERT INTO procurement_approvalstep (route_id, "order", role, amount_from)
    SELECT id, 1, 'approver', 0 FROM route
"""

# References are checked as rows are written: a table some of whose rows wait for that cannot be altered.
AT_ONCE = "SET CONSTRAINTS ALL IMMEDIATE"

# What was announced belongs to the region its agency is in today; no version of a row, and nothing
# that follows from a change of one.
REGIONS = """
    ALTER TABLE procurement_package DISABLE TRIGGER USER;
    UPDATE procurement_package AS package SET region_id = agency.region_id
    FROM accounts_agency AS agency WHERE agency.id = package.agency_id;
    ALTER TABLE procurement_package ENABLE TRIGGER USER;
"""

# Values that the Tim P3DN gave before its decision's number was asked keep standing; they say that the
# number was not written down. That is no version of a line, and approved lines are not unlocked for it.
NOT_WRITTEN_DOWN = """
    ALTER TABLE procurement_requestline DISABLE TRIGGER USER;
    UPDATE procurement_requestline SET team_decision_number = 'tidak dicatat'
    WHERE claim_basis = 'team_calculation';
    ALTER TABLE procurement_requestline ENABLE TRIGGER USER;
"""

# Who approves which request, what was decided of each line, and who stands in for whom.
APPROVALS = [
    migrations.CreateModel(
        "ApprovalRoute",
        fields=[
            ID,
            ("amount_from", rupiah("mulai nilai", default=Decimal("0"))),
            ("method", choice("metode pengadaan", APPROVAL_ROUTE_METHOD, 40, blank=True)),
            (
                "procurement_type",
                choice("jenis pengadaan", APPROVAL_ROUTE_PROCUREMENT_TYPE, 60, blank=True),
            ),
            ("valid_from", models.DateField("berlaku mulai")),
            ("valid_until", models.DateField("berlaku sampai", **OPTIONAL)),
            (
                "agency",
                refer(
                    "accounts.agency",
                    "perangkat daerah",
                    "approval_routes",
                    help_text="Kosong berarti semua perangkat daerah.",
                    **OPTIONAL,
                ),
            ),
            (
                "region",
                refer(
                    "accounts.region",
                    "daerah",
                    "approval_routes",
                    help_text="Kosong berarti semua daerah.",
                    **OPTIONAL,
                ),
            ),
            (
                "verdict",
                choice(
                    "putusan",
                    APPROVAL_ROUTE_VERDICT,
                    24,
                    blank=True,
                    help_text="Berlaku bila sedikitnya satu baris yang diajukan berputusan ini.",
                ),
            ),
        ],
        options={
            "verbose_name": "alur persetujuan",
            "verbose_name_plural": "alur persetujuan",
            "ordering": ["region", "agency", "amount_from", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("valid_from__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_from__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_until__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_until__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="route_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("valid_until__isnull", True),
                        ("valid_until__gte", F("valid_from")),
                        _connector="OR",
                    ),
                    name="route_days_in_order",
                    violation_error_message="Hari terakhir tidak boleh sebelum hari pertama.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("agency__isnull", True), ("region__isnull", False), _connector="OR"
                    ),
                    name="route_agency_of_a_region",
                    violation_error_message="Isi daerah dari perangkat daerah itu.",
                ),
            ],
        },
    ),
    KeepHistory("ApprovalRoute"),
    InstallTrigger(
        "ApprovalRoute",
        "kept_once_used",
        "BEFORE UPDATE",
        APPROVAL_ROUTE_KEPT_ONCE_USED,
        condition=differs(
            "agency_id",
            "amount_from",
            "id",
            "method",
            "procurement_type",
            "region_id",
            "valid_from",
            "verdict",
        ),
    ),
    migrations.CreateModel(
        "ApprovalStep",
        fields=[
            ID,
            ("order", models.PositiveSmallIntegerField("urutan")),
            ("role", choice("peran", APPROVER, 20)),
            (
                "route",
                models.ForeignKey(
                    "procurement.approvalroute",
                    models.CASCADE,
                    verbose_name="alur",
                    related_name="steps",
                ),
            ),
            ("amount_from", rupiah("hanya mulai nilai", default=Decimal("0"))),
            (
                "days",
                models.PositiveSmallIntegerField(
                    "hari kerja untuk memutuskan",
                    validators=[MinValueValidator(1), MaxValueValidator(90)],
                    **OPTIONAL,
                ),
            ),
        ],
        options={
            "verbose_name": "langkah persetujuan",
            "verbose_name_plural": "langkah persetujuan",
            "ordering": ["route", "order"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("route", "order"),
                    name="route_step_unique",
                    violation_error_message="Urutan ini sudah ada pada alurnya.",
                )
            ],
        },
    ),
    KeepHistory("ApprovalStep"),
    InstallTrigger(
        "ApprovalStep",
        "kept_once_used",
        "BEFORE INSERT OR UPDATE OR DELETE",
        APPROVAL_STEP_KEPT_ONCE_USED,
        declare="old_route bigint; new_route bigint;",
    ),
    migrations.CreateModel(
        "LineDecision",
        fields=[
            ID,
            ("state", choice("status", LINE_STATE, 9)),
            ("note", models.TextField("catatan", blank=True)),
            ("decision", refer("procurement.decision", "keputusan", "lines")),
            ("line", refer("procurement.requestline", "baris permintaan", "decisions")),
            (
                "answered_for",
                models.TextField(
                    "tanggung jawab PA/KPA",
                    blank=True,
                    help_text="Kalimat yang dinyatakan PA/KPA untuk baris di luar kewajiban.",
                ),
            ),
        ],
        options={
            "verbose_name": "keputusan baris",
            "verbose_name_plural": "keputusan baris",
            "ordering": ["decision", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("decision", "line"), name="line_decision_unique")
            ],
        },
    ),
    Refuse("LineDecision"),
    migrations.CreateModel(
        "Absence",
        fields=[
            ID,
            ("first_day", models.DateField("mulai")),
            ("last_day", models.DateField("sampai")),
            ("note", models.CharField("keterangan", max_length=200)),
            ("withdrawn_at", models.DateTimeField("dibatalkan", editable=False, **OPTIONAL)),
            ("person", person("orang", related_name="absences")),
        ],
        options={
            "verbose_name": "ketidakhadiran",
            "verbose_name_plural": "ketidakhadiran",
            "ordering": ["-first_day", "-pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("first_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("first_day__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("last_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("last_day__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="absence_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(("last_day__gte", F("first_day"))),
                    name="absence_days_in_order",
                    violation_error_message="Hari terakhir tidak boleh sebelum hari pertama.",
                ),
            ],
        },
    ),
    KeepHistory("Absence"),
]

# Lines of a package and the ledger of its ceiling; budgets, what agencies proposed, standard prices.
PLAN = [
    migrations.CreateModel(
        "BudgetLine",
        fields=[
            ID,
            ("mak", models.CharField("kode anggaran (MAK)", max_length=500, blank=True)),
            ("sub_activity", models.CharField("sub kegiatan", max_length=60, blank=True)),
            ("account_code", models.CharField("kode rekening", max_length=20, blank=True)),
            (
                "funding_source",
                models.CharField(
                    "sumber dana",
                    max_length=60,
                    blank=True,
                    help_text="Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya.",
                ),
            ),
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran dana",
                    validators=[MinValueValidator(2000), MaxValueValidator(2100)],
                ),
            ),
            ("amount", rupiah("pagu")),
            (
                "package",
                models.ForeignKey(
                    "procurement.package",
                    models.CASCADE,
                    verbose_name="paket RUP",
                    related_name="budget_lines",
                ),
            ),
        ],
        options={
            "verbose_name": "baris anggaran",
            "verbose_name_plural": "baris anggaran",
            "ordering": ["package", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(("amount__gte", 0)),
                    name="budget_line_amount_positive",
                    violation_error_message="Pagu tidak boleh negatif.",
                ),
                models.UniqueConstraint(
                    fields=("package", "mak", "funding_source", "fiscal_year"),
                    name="budget_line_unique",
                    violation_error_message="Baris anggaran ini sudah ada pada paketnya.",
                ),
            ],
        },
    ),
    KeepHistory("BudgetLine", in_bulk=True),
    InstallTrigger(
        "BudgetLine",
        "ceiling_follows",
        'AFTER INSERT OR UPDATE OF "amount", "package_id" OR DELETE',
        BUDGET_LINE_CEILING_FOLLOWS,
        declare="old_package bigint; new_package bigint;",
    ),
    migrations.CreateModel(
        "BudgetEntry",
        fields=[
            ID,
            ("kind", choice("jenis", BUDGET_ENTRY_KIND, 7)),
            (
                "amount",
                models.DecimalField(
                    "nilai",
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            ("at", models.DateTimeField("waktu", auto_now_add=True)),
            ("decision", refer("procurement.decision", "keputusan", "budget_entries", **OPTIONAL)),
            (
                "line",
                refer("procurement.requestline", "baris permintaan", "budget_entries", **OPTIONAL),
            ),
            ("package", refer("procurement.package", "paket RUP", "budget_entries")),
            (
                "realization",
                refer("procurement.realization", "realisasi", "budget_entries", **OPTIONAL),
            ),
            ("request", refer("procurement.purchaserequest", "permintaan", "budget_entries")),
            (
                "budget_line",
                refer(
                    "procurement.budgetline",
                    "baris anggaran",
                    "entries",
                    help_text="Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana.",
                    **OPTIONAL,
                ),
            ),
        ],
        options={
            "verbose_name": "catatan pagu",
            "verbose_name_plural": "catatan pagu",
            "ordering": ["package", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(("amount__gt", 0), ("kind__in", ("reserve", "commit"))),
                        Q(("amount__lt", 0), ("kind", "release")),
                        Q(("kind", "realise"), Q(("amount", 0), _negated=True)),
                        _connector="OR",
                    ),
                    name="budget_entry_signed",
                )
            ],
        },
    ),
    KeepHistory("BudgetEntry", in_bulk=True),
    Refuse("BudgetEntry"),
    migrations.CreateModel(
        "FurtherPackage",
        fields=[
            ID,
            ("package", refer("procurement.package", "paket RUP", "further")),
            (
                "request",
                models.ForeignKey(
                    "procurement.purchaserequest",
                    models.CASCADE,
                    verbose_name="permintaan",
                    related_name="further",
                ),
            ),
        ],
        options={
            "verbose_name": "paket lain",
            "verbose_name_plural": "paket lain",
            "ordering": ["request", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("request", "package"),
                    name="further_package_once",
                    violation_error_message="Paket ini sudah ada pada permintaan.",
                )
            ],
        },
    ),
    KeepHistory("FurtherPackage"),
    InstallTrigger(
        "FurtherPackage",
        "kept_while_it_pays",
        "BEFORE UPDATE OR DELETE",
        FURTHER_PACKAGE_KEPT_WHILE_IT_PAYS,
    ),
    migrations.CreateModel(
        "AgencyBudget",
        fields=[
            ID,
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("operating", rupiah("belanja operasi", **OPTIONAL)),
            ("capital", rupiah("belanja modal", **OPTIONAL)),
            ("unexpected", rupiah("belanja tidak terduga", **OPTIONAL)),
            ("non_procurement", rupiah("belanja non pengadaan", **OPTIONAL)),
            ("procurement", rupiah("belanja pengadaan menurut berkas", **OPTIONAL)),
            ("total", rupiah("total belanja", **OPTIONAL)),
            ("agency", refer("accounts.agency", "perangkat daerah", "%(class)ss", db_index=False)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
            ("decreed", rupiah("anggaran pengadaan (Rp)", **OPTIONAL)),
            ("entered_by", person("ditulis oleh", **OPTIONAL)),
            (
                "is_withdrawn",
                models.BooleanField(
                    "dicabut",
                    default=False,
                    help_text="Centang bila anggaran ini tidak berlaku lagi.",
                ),
            ),
            ("document_date", models.DateField("tanggal dokumen", **OPTIONAL)),
            (
                "document_number",
                models.CharField(
                    "nomor dokumen",
                    max_length=120,
                    blank=True,
                    help_text="DPA, DPPA, atau Perda APBD.",
                ),
            ),
            ("entered_at", models.DateTimeField("ditulis", **OPTIONAL)),
            (
                "amount",
                models.GeneratedField(
                    verbose_name="anggaran pengadaan (Rp)",
                    db_persist=True,
                    expression=models.Case(
                        models.When(is_withdrawn=False, then=Coalesce("decreed", "procurement")),
                        default=F("procurement"),
                    ),
                    output_field=models.DecimalField(null=True, max_digits=18, decimal_places=2),
                ),
            ),
        ],
        options={
            "verbose_name": "anggaran perangkat daerah",
            "verbose_name_plural": "anggaran perangkat daerah",
            "ordering": ["-fiscal_year", "agency", "pk"],
            "indexes": [
                models.Index(fields=["region", "fiscal_year"], name="agency_budget_region")
            ],
            "constraints": [
                models.UniqueConstraint(
                    fields=("agency", "fiscal_year"),
                    name="agency_budget_unique",
                    violation_error_message="Anggaran perangkat daerah ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("document_date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("document_date__isnull", True),
                        _connector="OR",
                    ),
                    name="agency_budget_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(("decreed__isnull", True), ("decreed__gt", 0), _connector="OR"),
                    name="agency_budget_decreed_positive",
                    violation_error_message="Isi anggaran lebih dari nol.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("decreed__isnull", True),
                            ("document_date__isnull", True),
                            ("is_withdrawn", False),
                        ),
                        Q(
                            ("decreed__isnull", False),
                            ("document_date__isnull", False),
                            ("entered_by__isnull", False),
                            Q(("document_number", ""), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="agency_budget_decreed_by_document",
                    violation_error_message="Isi nomor dan tanggal dokumen yang menetapkannya.",
                ),
            ],
        },
    ),
    KeepHistory("AgencyBudget", in_bulk=True),
    migrations.CreateModel(
        "BudgetItem",
        fields=[
            ID,
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("level", choice("tingkat", BUDGET_ITEM_LEVEL, 8)),
            ("code", models.CharField("kode", max_length=60)),
            ("account", models.CharField("kode rekening", max_length=20, blank=True)),
            ("name", models.CharField("nama", max_length=300, blank=True)),
            ("amount", rupiah("anggaran", **OPTIONAL)),
            ("is_active", models.BooleanField("aktif", default=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", "%(class)ss", db_index=False)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "mata anggaran",
            "verbose_name_plural": "mata anggaran",
            "ordering": ["agency", "-fiscal_year", "code", "account", "pk"],
            "indexes": [
                models.Index(
                    fields=["region", "fiscal_year", "code", "account", "id"],
                    name="budget_item_region",
                )
            ],
            "constraints": [
                models.UniqueConstraint(
                    fields=("agency", "fiscal_year", "code", "account"),
                    name="budget_item_unique",
                    violation_error_message="Mata anggaran ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(("level", "account"), ("account", ""), _connector="XOR"),
                    name="budget_item_account",
                ),
            ],
        },
    ),
    KeepHistory("BudgetItem", in_bulk=True),
    migrations.CreateModel(
        "AgencyProposal",
        fields=[
            ID,
            ("kind", choice("jenis", AGENCY_PROPOSAL_KIND, 8)),
            ("code", models.CharField("kode satker", max_length=30)),
            ("name", models.CharField("nama", max_length=200)),
            ("state", choice("status", AGENCY_PROPOSAL_STATE, 8, default="open")),
            ("decided_at", models.DateTimeField("diputuskan", **OPTIONAL)),
            ("agency", refer("accounts.agency", "perangkat daerah", **OPTIONAL)),
            ("decided_by", person("diputuskan oleh", **OPTIONAL)),
            ("job", refer("jobs.job", "impor asal", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "usulan perangkat daerah",
            "verbose_name_plural": "usulan perangkat daerah",
            "ordering": ["kind", "name", "pk"],
            "indexes": [
                models.Index(
                    fields=["region", "state", "kind", "name"], name="agency_proposal_list"
                )
            ],
            "constraints": [
                models.UniqueConstraint(
                    condition=Q(("state", "open")),
                    fields=("region", "code"),
                    name="agency_proposal_open_once",
                    violation_error_message="Usulan untuk kode ini sudah menunggu keputusan.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(("agency", None), ("kind", "new")),
                        Q(Q(("kind", "new"), _negated=True), ("agency__isnull", False)),
                        Q(("kind", "new"), ("state", "accepted")),
                        _connector="OR",
                    ),
                    name="agency_proposal_of_agency",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(("decided_at", None), ("decided_by", None), ("state", "open")),
                        Q(
                            Q(("state", "open"), _negated=True),
                            ("decided_at__isnull", False),
                            ("decided_by__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="agency_proposal_decided",
                ),
            ],
        },
    ),
    KeepHistory("AgencyProposal"),
    migrations.CreateModel(
        "StandardPrice",
        fields=[
            ID,
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("key", models.CharField("kunci", max_length=64, editable=False)),
            ("kind", choice("jenis", STANDARD_PRICE_KIND, 4, blank=True)),
            ("code", models.CharField("kode standar harga", max_length=60)),
            ("name", models.CharField("nama", max_length=300)),
            ("specification", models.CharField("spesifikasi", max_length=1000, blank=True)),
            ("unit", models.CharField("satuan", max_length=60, blank=True)),
            ("price", rupiah("harga")),
            (
                "accounts",
                ArrayField(
                    models.CharField(max_length=20),
                    verbose_name="kode rekening",
                    blank=True,
                    default=list,
                ),
            ),
            ("is_domestic", models.BooleanField("produk dalam negeri", **OPTIONAL)),
            ("tkdn", percent("TKDN (%)", **OPTIONAL)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "standar harga",
            "verbose_name_plural": "standar harga",
            "ordering": ["-fiscal_year", "name", "pk"],
            "indexes": [
                models.Index(
                    fields=["region", "-fiscal_year", "name", "id"], name="standard_price_list"
                ),
                GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="standard_price_words"),
            ],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "fiscal_year", "key"),
                    name="standard_price_unique",
                    violation_error_message="Standar harga ini sudah ada.",
                )
            ],
        },
    ),
    KeepHistory("StandardPrice", in_bulk=True),
]

# Who may let a request pass its ceiling, and what they permitted.
PERMITS = [
    migrations.CreateModel(
        "CeilingMandate",
        fields=[
            ID,
            ("letter_number", models.CharField("nomor surat", max_length=80)),
            ("letter_date", models.DateField("tanggal surat")),
            ("letter", models.FileField("surat", upload_to=letter_path)),
            ("letter_sha256", models.CharField("sidik surat", max_length=64, editable=False)),
            ("valid_from", models.DateField("mulai")),
            ("valid_to", models.DateField("sampai")),
            ("given_at", models.DateTimeField("diberikan", auto_now_add=True)),
            ("ended_at", models.DateTimeField("diakhiri", editable=False, **OPTIONAL)),
            ("end_reason", models.TextField("alasan diakhiri", blank=True)),
            ("given_by", person("diberikan oleh")),
            (
                "membership",
                refer(
                    "accounts.membership",
                    "pemegang wewenang",
                    "ceiling_mandates",
                    limit_choices_to={"role__in": ["approver", "p3dn_team"]},
                ),
            ),
        ],
        options={
            "verbose_name": "wewenang melampaui pagu",
            "verbose_name_plural": "wewenang melampaui pagu",
            "ordering": ["-valid_from", "-pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("letter_date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("letter_date__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_from__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_from__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("valid_to__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("valid_to__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="ceiling_mandate_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.CheckConstraint(
                    condition=Q(("valid_to__gte", F("valid_from"))),
                    name="ceiling_mandate_days_in_order",
                    violation_error_message="Tanggal akhir tidak boleh sebelum tanggal mulai.",
                ),
                models.CheckConstraint(
                    condition=Q(("valid_from__gte", F("letter_date"))),
                    name="ceiling_mandate_after_letter",
                    violation_error_message="Mulai paling awal pada tanggal suratnya.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("ended_at__isnull", True),
                        Q(("end_reason", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="ceiling_mandate_ended_why",
                    violation_error_message="Tuliskan mengapa wewenangnya diakhiri.",
                ),
            ],
        },
    ),
    KeepHistory("CeilingMandate"),
    migrations.CreateModel(
        "CeilingPermit",
        fields=[
            ID,
            ("ground", choice("dasar", CEILING_PERMIT_GROUND, 9)),
            ("reason", models.TextField("alasan")),
            (
                "basis",
                models.CharField(
                    "dokumen dasar",
                    max_length=200,
                    help_text="Surat atau keputusan yang mendasarinya, dengan nomor dan tanggalnya.",
                ),
            ),
            ("covered", models.CharField("sidik baris", max_length=64, editable=False)),
            ("state", choice("status", CEILING_PERMIT_STATE, 7, default="asked")),
            ("asked_at", models.DateTimeField("diminta", auto_now_add=True)),
            ("decided_at", models.DateTimeField("diputuskan", **OPTIONAL)),
            ("decision_note", models.TextField("pertimbangan", blank=True)),
            (
                "seen",
                models.CharField("versi permintaan yang diputuskan", max_length=300, blank=True),
            ),
            ("agency", refer("accounts.agency", "perangkat daerah", editable=False)),
            ("asked_by", person("diminta oleh")),
            ("decided_by", person("diputuskan oleh", **OPTIONAL)),
            ("mandate", refer("procurement.ceilingmandate", "wewenang", "permits", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", editable=False)),
            ("request", refer("procurement.purchaserequest", "permintaan", "ceiling_permits")),
            (
                "used_by",
                models.OneToOneField(
                    "procurement.decision",
                    models.PROTECT,
                    verbose_name="dipakai oleh",
                    related_name="ceiling_permit",
                    **OPTIONAL,
                ),
            ),
        ],
        options={
            "verbose_name": "izin melampaui pagu",
            "verbose_name_plural": "izin melampaui pagu",
            "ordering": ["-asked_at", "-pk"],
            "indexes": [
                models.Index(
                    fields=["region", "-asked_at", "-id"], name="ceiling_permit_region_list"
                ),
                models.Index(
                    fields=["agency", "-asked_at", "-id"], name="ceiling_permit_agency_list"
                ),
            ],
            "constraints": [
                models.UniqueConstraint(
                    condition=Q(("state__in", ("asked", "granted"))),
                    fields=("request",),
                    name="ceiling_permit_one_open",
                    violation_error_message="Permintaan ini sudah punya izin yang belum dipakai.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("decided_by__isnull", True),
                        Q(("decided_by", F("asked_by")), _negated=True),
                        _connector="OR",
                    ),
                    name="ceiling_permit_second_person",
                    violation_error_message="Izin tidak boleh diputuskan oleh yang memintanya.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("state__in", ("asked", "void")),
                        Q(
                            ("decided_at__isnull", False),
                            ("decided_by__isnull", False),
                            ("mandate__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="ceiling_permit_by_mandate",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(("state", "used"), ("used_by__isnull", False)),
                        Q(Q(("state", "used"), _negated=True), ("used_by__isnull", True)),
                        _connector="OR",
                    ),
                    name="ceiling_permit_used_by_step",
                ),
            ],
        },
    ),
    KeepHistory("CeilingPermit"),
    Refuse("CeilingPermit", "never_deleted", "DELETE"),
    InstallTrigger(
        "CeilingPermit", "kept_once_decided", "BEFORE UPDATE", CEILING_PERMIT_KEPT_ONCE_DECIDED
    ),
    migrations.CreateModel(
        "CeilingFigure",
        fields=[
            ID,
            ("ceiling", rupiah("pagu", 20)),
            (
                "others",
                models.DecimalField(
                    "permintaan lain",
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            ("this", rupiah("permintaan ini", 20)),
            ("over", rupiah("melebihi pagu", 20)),
            (
                "budget_line",
                refer(
                    "procurement.budgetline",
                    "baris anggaran",
                    help_text="Kosong untuk pagu seluruh paket.",
                    **OPTIONAL,
                ),
            ),
            ("package", refer("procurement.package", "paket RUP")),
            ("permit", refer("procurement.ceilingpermit", "izin", "figures")),
        ],
        options={
            "verbose_name": "angka izin",
            "verbose_name_plural": "angka izin",
            "ordering": ["permit", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(("over__gte", 0)), name="ceiling_figure_over_positive"
                )
            ],
        },
    ),
    Refuse("CeilingFigure"),
]

# What a line asks for, what was said not to be alike, and the offers compared.
LINES = [
    migrations.CreateModel(
        "LineRequirement",
        fields=[
            ID,
            ("name", models.CharField("sifat", max_length=60)),
            ("unit", models.CharField("satuan", max_length=20, blank=True)),
            ("comparison", choice("perbandingan", LINE_REQUIREMENT_COMPARISON, 8)),
            ("values", ArrayField(models.CharField(max_length=200), verbose_name="nilai")),
            ("reason", models.TextField("alasan", blank=True)),
            (
                "left_none",
                models.BooleanField(
                    "tidak menyisakan produk dalam negeri", editable=False, **OPTIONAL
                ),
            ),
            ("attribute", refer("catalog.commodityattribute", "atribut")),
            (
                "line",
                models.ForeignKey(
                    "procurement.requestline",
                    models.CASCADE,
                    verbose_name="baris permintaan",
                    related_name="requirements",
                ),
            ),
        ],
        options={
            "verbose_name": "syarat",
            "verbose_name_plural": "syarat",
            "ordering": ["line", "pk"],
            "indexes": [
                models.Index(
                    condition=Q(("left_none", True)), fields=["line"], name="requirement_left_none"
                )
            ],
            "constraints": [
                models.UniqueConstraint(
                    fields=("line", "attribute", "comparison"), name="requirement_once"
                ),
                models.CheckConstraint(
                    condition=Q(("values__len__gt", 0)), name="requirement_has_value"
                ),
            ],
        },
    ),
    KeepHistory("LineRequirement", without=["left_none"]),
    InstallTrigger(
        "LineRequirement",
        "locked_with_line",
        "BEFORE INSERT OR UPDATE OR DELETE",
        LINE_REQUIREMENT_LOCKED_WITH_LINE,
        declare="old_line bigint; new_line bigint; its record;",
    ),
    migrations.CreateModel(
        "LineDismissal",
        fields=[
            ID,
            ("why", choice("sebab", LINE_DISMISSAL_WHY, 14)),
            ("note", models.TextField("penjelasan", blank=True)),
            ("at", models.DateTimeField("waktu")),
            ("asked", refer("catalog.commodity", "komoditas yang diminta")),
            ("by", person("oleh")),
            (
                "line",
                models.ForeignKey(
                    "procurement.requestline",
                    models.CASCADE,
                    verbose_name="baris",
                    related_name="dismissals",
                ),
            ),
            ("offered", refer("catalog.commodity", "komoditas produknya")),
            ("product", refer("catalog.product", "produk", "dismissals")),
        ],
        options={
            "verbose_name": "produk yang disebut tidak sejenis",
            "verbose_name_plural": "produk yang disebut tidak sejenis",
            "ordering": ["line", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("line", "product"), name="dismissal_once"),
                models.CheckConstraint(
                    condition=Q(
                        Q(("why", "other"), _negated=True),
                        Q(("note", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="dismissal_other_told",
                    violation_error_message="Untuk sebab lain, tuliskan penjelasannya.",
                ),
            ],
        },
    ),
    KeepHistory("LineDismissal"),
    InstallTrigger(
        "LineDismissal",
        "locked_after_approval",
        "BEFORE INSERT OR UPDATE OR DELETE",
        LINE_DISMISSAL_LOCKED_AFTER_APPROVAL,
        declare="old_line bigint; new_line bigint; found boolean;",
    ),
    migrations.CreateModel(
        "KindsApart",
        fields=[
            ID,
            ("reason", models.TextField("alasan")),
            ("at", models.DateTimeField("waktu", auto_now_add=True)),
            ("by", person("oleh")),
            ("first", refer("catalog.commodity", "kode")),
            ("region", refer("accounts.region", "daerah", editable=False)),
            ("second", refer("catalog.commodity", "kode lainnya")),
        ],
        options={
            "verbose_name": "pasangan kode yang memang lain",
            "verbose_name_plural": "pasangan kode yang memang lain",
            "ordering": ["-at", "-pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(("first__lt", F("second"))), name="apart_in_order"
                )
            ],
        },
    ),
    Refuse("KindsApart"),
    migrations.CreateModel(
        "PriceEvaluation",
        fields=[
            ID,
            (
                "own_estimate",
                models.DecimalField(
                    "HPS",
                    validators=[MinValueValidator(Decimal("0.01")), MostRupiah()],
                    max_digits=18,
                    decimal_places=2,
                ),
            ),
            (
                "day",
                models.DateField(
                    "tanggal mulai pemilihan",
                    help_text="Aturan preferensi harga yang berlaku pada tanggal ini yang dipakai.",
                ),
            ),
            (
                "request",
                models.OneToOneField(
                    "procurement.purchaserequest",
                    models.PROTECT,
                    verbose_name="permintaan",
                    related_name="price_evaluation",
                ),
            ),
        ],
        options={
            "verbose_name": "evaluasi harga",
            "verbose_name_plural": "evaluasi harga",
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("day__isnull", True),
                        _connector="OR",
                    ),
                    name="price_evaluation_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                )
            ],
        },
    ),
    KeepHistory("PriceEvaluation"),
    migrations.CreateModel(
        "Offer",
        fields=[
            ID,
            ("supplier_name", models.CharField("penyedia", max_length=120)),
            (
                "offered",
                models.CharField(
                    "yang ditawarkan",
                    max_length=200,
                    blank=True,
                    help_text="Merek, tipe, dan produsennya.",
                ),
            ),
            (
                "price",
                models.DecimalField(
                    "harga penawaran",
                    help_text="Sesudah koreksi aritmatik, dalam rupiah.",
                    validators=[MinValueValidator(Decimal("0.01")), MostRupiah()],
                    max_digits=18,
                    decimal_places=2,
                ),
            ),
            ("tkdn", percent("TKDN (%)")),
            (
                "bmp",
                models.DecimalField(
                    "BMP (%)",
                    validators=[MinValueValidator(0), MaxValueValidator(15)],
                    max_digits=4,
                    decimal_places=2,
                ),
            ),
            ("is_admitted", models.BooleanField("memenuhi syarat", default=True)),
            (
                "why_not",
                models.CharField("mengapa tidak memenuhi syarat", max_length=300, blank=True),
            ),
            ("evaluation", refer("procurement.priceevaluation", "evaluasi harga", "offers")),
            ("covered", models.JSONField("baris yang ditawarkan", editable=False, **OPTIONAL)),
        ],
        options={
            "verbose_name": "penawaran",
            "verbose_name_plural": "penawaran",
            "ordering": ["evaluation", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    F("evaluation"),
                    Lower("supplier_name"),
                    name="offer_supplier_unique",
                    violation_error_message="Penawaran penyedia ini sudah dicatat.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("is_admitted", True), Q(("why_not", ""), _negated=True), _connector="OR"
                    ),
                    name="offer_refused_why",
                    violation_error_message="Tuliskan mengapa penawaran ini tidak memenuhi syarat.",
                ),
            ],
        },
    ),
    KeepHistory("Offer"),
    migrations.CreateModel(
        "PriceWorksheet",
        fields=[
            ID,
            ("version", models.PositiveSmallIntegerField("versi")),
            ("content", models.TextField("isi")),
            ("sha256", models.CharField("sidik", max_length=64)),
            ("declared_at", models.DateTimeField("ditetapkan")),
            ("declared_by", person("ditetapkan oleh")),
            ("evaluation", refer("procurement.priceevaluation", "evaluasi harga", "worksheets")),
        ],
        options={
            "verbose_name": "lembar evaluasi harga",
            "verbose_name_plural": "lembar evaluasi harga",
            "ordering": ["evaluation", "-version"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("evaluation", "version"), name="price_worksheet_version_unique"
                )
            ],
        },
    ),
    Refuse("PriceWorksheet"),
]

# What an exemption rests on.
EXEMPTIONS = [
    migrations.CreateModel(
        "ExemptionFile",
        fields=[
            ID,
            ("title", models.CharField("judul", max_length=150)),
            ("file", models.FileField("berkas", upload_to=evidence_path)),
            ("sha256", models.CharField("sidik berkas", max_length=64, editable=False)),
            ("added_at", models.DateTimeField("diunggah", auto_now_add=True)),
            ("added_by", person("diunggah oleh")),
            ("exemption", refer("procurement.exemption", "pengecualian", "files")),
            ("kind", choice("jenis berkas", EXEMPTION_FILE_KIND, 8, default="evidence")),
        ],
        options={
            "verbose_name": "berkas bukti pengecualian",
            "verbose_name_plural": "berkas bukti pengecualian",
            "ordering": ["exemption", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("exemption", "sha256"),
                    name="exemption_file_unique",
                    violation_error_message="Berkas ini sudah ada pada pengecualian ini.",
                )
            ],
        },
    ),
    Refuse("ExemptionFile"),
    migrations.CreateModel(
        "ExemptionSearch",
        fields=[
            ID,
            ("searched_on", models.DateField("dicari pada")),
            ("kbki_code", models.CharField("kode KBKI", max_length=10)),
            ("asked", models.JSONField("syarat yang ditanyakan", blank=True, default=list)),
            ("candidates", models.PositiveIntegerField("calon di katalog")),
            ("domestic", models.PositiveIntegerField("di antaranya buatan dalam negeri")),
            ("satisfying", models.PositiveIntegerField("di antaranya memenuhi kewajiban")),
            ("snapshot", models.TextField("fakta dan hasil")),
            ("sha256", models.CharField("sidik", max_length=64)),
            ("frozen_at", models.DateTimeField("dibekukan", auto_now_add=True)),
            ("exemption", refer("procurement.exemption", "pengecualian", "searches")),
        ],
        options={
            "verbose_name": "pencarian yang mendasari pengecualian",
            "verbose_name_plural": "pencarian yang mendasari pengecualian",
            "ordering": ["exemption", "-pk"],
        },
    ),
    Refuse("ExemptionSearch"),
]

# New columns of the tables of before; what stands in the way of them goes.
COLUMNS = [
    migrations.RemoveIndex("package", "package_agency_year"),
    migrations.RemoveIndex("purchaserequest", "request_agency_state"),
    migrations.RemoveIndex("purchaserequest", "request_region_state"),
    migrations.RemoveConstraint("purchaserequest", "request_days_plausible"),
    RemoveTrigger("purchaserequest", "locked_after_approval"),
    RemoveTrigger("requestline", "locked_after_approval"),
    migrations.RemoveConstraint("exemption", "exemption_days_plausible"),
    migrations.AlterField("package", "rup_code", models.CharField("kode RUP", max_length=20)),
    migrations.AlterField(
        "package",
        "agency",
        refer("accounts.agency", "perangkat daerah", "%(class)ss", db_index=False),
    ),
    migrations.AddField(
        "package",
        "region",
        refer("accounts.region", "daerah", blank=True, null=True, editable=False, db_index=False),
    ),
    migrations.AlterField(
        "purchaserequest",
        "agency",
        refer("accounts.agency", "perangkat daerah", "requests", db_index=False),
    ),
    migrations.AlterField(
        "purchaserequest",
        "package",
        refer("procurement.package", "paket RUP", "requests", **OPTIONAL),
    ),
    migrations.AlterField(
        "purchaserequest",
        "region",
        refer("accounts.region", "daerah", "requests", editable=False, db_index=False),
    ),
    migrations.AddField(
        "purchaserequest",
        "awaited_role",
        choice(
            "peran yang ditunggu",
            APPROVER,
            20,
            default="approver",
            editable=False,
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "unplanned_reason",
        models.TextField(
            "alasan tanpa paket RUP",
            blank=True,
            help_text="Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa.",
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "route",
        refer(
            "procurement.approvalroute", "alur persetujuan", "requests", editable=False, **OPTIONAL
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "selection_started_on",
        models.DateField(
            "tanggal mulai pemilihan",
            help_text="Pemilihan yang sudah mulai sebelum aturan baru memakai aturan lama.",
            **OPTIONAL,
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "copied_from",
        refer("procurement.purchaserequest", "disalin dari", "copies", editable=False, **OPTIONAL),
    ),
    migrations.AddField(
        "purchaserequest",
        "place",
        models.CharField(
            "tempat diperlukan",
            max_length=200,
            blank=True,
            help_text="Kosong berarti alamat perangkat daerah.",
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "price_basis",
        models.CharField(
            "dasar perkiraan harga",
            max_length=200,
            blank=True,
            help_text="Dari mana perkiraan harganya: survei pasar, kontrak sejenis, standar harga.",
        ),
    ),
    migrations.AddField(
        "purchaserequest",
        "routed_worth",
        rupiah("nilai saat alurnya dipilih", 20, editable=False, **OPTIONAL),
    ),
    migrations.AddField(
        "purchaserequest",
        "decide_by",
        models.DateField("diputuskan paling lambat", editable=False, **OPTIONAL),
    ),
    migrations.AddField(
        "requestline",
        "agreed",
        models.PositiveSmallIntegerField(
            "langkah persetujuan yang dilalui", default=0, editable=False
        ),
    ),
    migrations.AddField(
        "requestline",
        "state",
        choice("status", LINE_STATE, 9, default="draft", editable=False),
    ),
    migrations.AddField(
        "requestline",
        "claimed_assessed_in",
        models.PositiveSmallIntegerField(
            "tahun penilaian TKDN",
            validators=[MinValueValidator(2000), MaxValueValidator(2100)],
            **OPTIONAL,
        ),
    ),
    migrations.AddField(
        "requestline",
        "claimed_majority_national",
        models.BooleanField("mayoritas modal penyedia dimiliki WNI menurut PPK", **OPTIONAL),
    ),
    migrations.AddField(
        "requestline",
        "team_decision_number",
        models.CharField("nomor keputusan Tim P3DN", max_length=100, blank=True),
    ),
    migrations.AddField(
        "requestline",
        "claimed_fits",
        models.BooleanField("memenuhi semua syarat menurut PPK", default=False),
    ),
    migrations.AddField(
        "requestline",
        "needed_on",
        models.DateField(
            "diperlukan tanggal", help_text="Kosong berarti tanggal pada permintaannya.", **OPTIONAL
        ),
    ),
    migrations.AddField(
        "requestline",
        "place",
        models.CharField(
            "tempat diperlukan",
            max_length=200,
            blank=True,
            help_text="Kosong berarti tempat pada permintaannya.",
        ),
    ),
    migrations.AddField(
        "requestline",
        "budget_line",
        refer(
            "procurement.budgetline",
            "baris anggaran",
            "request_lines",
            help_text="Kode anggaran dan sumber dana yang membayar barang ini.",
            **OPTIONAL,
        ),
    ),
    migrations.AddField(
        "requestline",
        "price_basis",
        models.CharField(
            "dasar perkiraan harga",
            max_length=200,
            blank=True,
            help_text="Kosong berarti dasar pada permintaannya.",
        ),
    ),
    migrations.AddField(
        "requestline",
        "asked_quantity",
        models.DecimalField(
            "jumlah semula",
            validators=[MinValueValidator(Decimal("0.01")), MostUnits()],
            max_digits=14,
            decimal_places=2,
            **OPTIONAL,
        ),
    ),
    migrations.AddField(
        "requestline", "asked_unit", models.CharField("satuan semula", max_length=30, blank=True)
    ),
    migrations.AlterField("decision", "action", choice("tindakan", DECISION_ACTION, 8)),
    migrations.AddField("decision", "acting_as", choice("sebagai", ACTING_AS, 3, blank=True)),
    migrations.AddField("decision", "letter_date", models.DateField("tanggal surat", **OPTIONAL)),
    migrations.AddField(
        "decision", "letter_number", models.CharField("nomor surat", max_length=80, blank=True)
    ),
    migrations.AlterField("assessment", "occasion", choice("pada saat", ASSESSMENT_OCCASION, 8)),
    migrations.AlterField("assessment", "verdict", choice("putusan", ASSESSMENT_VERDICT, 22)),
    migrations.AlterField("exemption", "ground", choice("dasar", EXEMPTION_GROUND, 13)),
    migrations.AddField(
        "exemption",
        "decision_number",
        models.CharField(
            "nomor keputusan",
            max_length=80,
            blank=True,
            help_text="Nomor surat atau berita acara rekomendasi Tim P3DN.",
        ),
    ),
    migrations.AddField(
        "exemption",
        "evidence",
        models.TextField(
            "bukti", blank=True, help_text="Surat atau dokumen mana, dengan nomor dan tanggalnya."
        ),
    ),
    migrations.AddField("exemption", "conditions", models.TextField("syarat", blank=True)),
    migrations.AddField(
        "exemption",
        "origins",
        ArrayField(
            models.CharField(max_length=2, validators=[is_country]),
            verbose_name="negara asal",
            blank=True,
            default=list,
            size=20,
        ),
    ),
    migrations.AddField(
        "exemption",
        "valid_until",
        models.DateField(
            "berlaku sampai",
            help_text="Hari terakhir boleh dipakai; sesudahnya tidak mengecualikan apa pun.",
            **OPTIONAL,
        ),
    ),
    migrations.AlterField(
        "checkwanted", "region", refer("accounts.region", "daerah", editable=False, db_index=False)
    ),
]

# What is asked of the new columns, the order of lists, and the history with the new columns.
RULES = [
    migrations.AlterField(
        "package",
        "region",
        refer("accounts.region", "daerah", blank=True, editable=False, db_index=False),
    ),
    migrations.AddIndex(
        "package",
        models.Index(fields=["agency", "-fiscal_year", "name", "id"], name="package_agency_list"),
    ),
    migrations.AddIndex(
        "package",
        models.Index(fields=["region", "-fiscal_year", "name", "id"], name="package_region_list"),
    ),
    migrations.AddIndex(
        "package",
        GinIndex(
            OpClass(Upper("rup_code"), name="gin_trgm_ops"),
            OpClass(Upper("name"), name="gin_trgm_ops"),
            name="package_trigrams",
        ),
    ),
    migrations.AddConstraint(
        "package",
        models.UniqueConstraint(
            fields=("region", "rup_code"),
            name="package_code_unique",
            violation_error_message="Kode RUP ini sudah ada.",
        ),
    ),
    migrations.AddIndex(
        "purchaserequest",
        models.Index(fields=["agency", "-created_at", "id"], name="request_agency_list"),
    ),
    migrations.AddIndex(
        "purchaserequest",
        models.Index(fields=["region", "-created_at", "id"], name="request_region_list"),
    ),
    migrations.AddIndex(
        "purchaserequest",
        models.Index(fields=["agency", "state", "-created_at", "id"], name="request_agency_state"),
    ),
    migrations.AddIndex(
        "purchaserequest",
        models.Index(fields=["region", "state", "-created_at", "id"], name="request_region_state"),
    ),
    migrations.AddIndex(
        "purchaserequest",
        GinIndex(
            OpClass(Upper("number"), name="gin_trgm_ops"),
            OpClass(Upper("title"), name="gin_trgm_ops"),
            name="request_trigrams",
        ),
    ),
    migrations.AddIndex(
        "purchaserequest",
        models.Index(
            condition=Q(("decide_by__isnull", False), ("state", "submitted")),
            fields=["decide_by"],
            name="request_decide_by",
        ),
    ),
    migrations.AddConstraint(
        "purchaserequest",
        models.CheckConstraint(
            condition=Q(
                Q(("package__isnull", False), ("unplanned_reason", "")),
                Q(("package__isnull", True), Q(("unplanned_reason", ""), _negated=True)),
                _connector="OR",
            ),
            name="request_planned_or_why",
            violation_error_message="Pilih paket RUP, atau tuliskan mengapa tanpa paket.",
        ),
    ),
    migrations.AddConstraint(
        "purchaserequest",
        models.CheckConstraint(
            condition=Q(
                Q(
                    ("needed_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                    ("needed_on__isnull", True),
                    _connector="OR",
                ),
                Q(
                    ("selection_started_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                    ("selection_started_on__isnull", True),
                    _connector="OR",
                ),
            ),
            name="request_days_plausible",
            violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
        ),
    ),
    migrations.AddIndex(
        "requestline",
        GinIndex(OpClass(Upper("description"), name="gin_trgm_ops"), name="line_trigrams"),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                Q(("removed_at__isnull", False), ("state", "removed")),
                Q(("removed_at__isnull", True), Q(("state", "removed"), _negated=True)),
                _connector="OR",
            ),
            name="line_removed_in_state",
        ),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                Q(
                    ("claim_basis", "team_calculation"),
                    Q(("team_decision_number", ""), _negated=True),
                ),
                Q(
                    Q(("claim_basis", "team_calculation"), _negated=True),
                    ("team_decision_number", ""),
                ),
                _connector="OR",
            ),
            name="line_team_value_has_decision",
            violation_error_message="Nilai dari Tim P3DN dicatat bersama nomor keputusannya, dan hanya oleh tim itu.",
        ),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                ("claimed_majority_national__isnull", True),
                Q(("product__isnull", True), ("subject", "service")),
                _connector="OR",
            ),
            name="line_majority_of_described_service",
            violation_error_message="Pemilik modal penyedia hanya ditanyakan untuk jasa yang tidak dari katalog.",
        ),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                ("claimed_assessed_in__isnull", True),
                Q(("claimed_assessed_in__range", (2000, 2100)), ("claimed_tkdn__isnull", False)),
                _connector="OR",
            ),
            name="line_assessed_in_plausible",
            violation_error_message="Isi tahun penilaian bersama nilai TKDN-nya.",
        ),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                ("needed_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                ("needed_on__isnull", True),
                _connector="OR",
            ),
            name="line_days_plausible",
            violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
        ),
    ),
    migrations.AddConstraint(
        "requestline",
        models.CheckConstraint(
            condition=Q(
                Q(("asked_quantity__isnull", True), ("asked_unit", "")),
                Q(("asked_quantity__gt", 0), Q(("asked_unit", ""), _negated=True)),
                _connector="OR",
            ),
            name="line_asked_whole",
            violation_error_message="Isi jumlah dan satuan semula keduanya, atau kosongkan keduanya.",
        ),
    ),
    migrations.AddIndex(
        "assessment",
        models.Index(
            condition=Q(("step__in", ["c", "d", "import"])),
            fields=["line"],
            name="assessment_unmet",
        ),
    ),
    migrations.AddIndex(
        "exemption", models.Index(fields=["-asked_at", "id"], name="exemption_list")
    ),
    migrations.AddConstraint(
        "exemption",
        models.CheckConstraint(
            condition=Q(
                Q(
                    ("letter_date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                    ("letter_date__isnull", True),
                    _connector="OR",
                ),
                Q(
                    ("valid_until__range", (date(2000, 1, 1), date(2100, 12, 31))),
                    ("valid_until__isnull", True),
                    _connector="OR",
                ),
            ),
            name="exemption_days_plausible",
            violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
        ),
    ),
    migrations.AddIndex(
        "checkwanted", models.Index(fields=["region", "asked_at", "id"], name="check_wanted_list")
    ),
    FollowColumns("Package", without=["region"], in_bulk=True),
    InstallTrigger("Package", "one_line", 'AFTER INSERT OR UPDATE OF "ceiling"', PACKAGE_ONE_LINE),
    InstallTrigger(
        "Package",
        "sum_of_lines",
        'BEFORE UPDATE OF "ceiling"',
        PACKAGE_SUM_OF_LINES,
        condition=differs("ceiling"),
        declare="lines bigint; total numeric;",
    ),
    InstallTrigger(
        "Package", "region_of_agency", "BEFORE INSERT OR UPDATE", PACKAGE_REGION_OF_AGENCY
    ),
    FollowColumns(
        "PurchaseRequest", without=["awaited_role", "route", "routed_worth", "decide_by"]
    ),
    InstallTrigger(
        "PurchaseRequest",
        "locked_after_approval",
        "BEFORE UPDATE",
        PURCHASE_REQUEST_LOCKED_AFTER_APPROVAL,
        condition=differs(
            "agency_id",
            "package_id",
            "unplanned_reason",
            "number",
            "title",
            "needed_on",
            "place",
            "price_basis",
            "selection_started_on",
        ),
    ),
    FollowColumns("RequestLine", without=["agreed", "state"]),
    InstallTrigger(
        "RequestLine",
        "locked_after_approval",
        "BEFORE INSERT OR UPDATE OR DELETE",
        REQUEST_LINE_LOCKED_AFTER_APPROVAL,
        declare="old_request bigint; new_request bigint; now_state text; moving text[] := '{state,agreed,total}';",
    ),
    FollowColumns("Exemption"),
]

# The plan beside the budget.
STANDING = [
    migrations.RunSQL(VIEW, NO_VIEW),
    migrations.CreateModel(
        "BudgetStanding",
        fields=[
            ("id", models.TextField(primary_key=True, serialize=False)),
            ("fiscal_year", models.PositiveSmallIntegerField("tahun anggaran")),
            ("level", choice("tingkat", BUDGET_STANDING_LEVEL, 8)),
            ("code", models.CharField("kode sub kegiatan", max_length=60)),
            ("account", models.CharField("kode rekening", max_length=20)),
            ("name", models.CharField("nama", max_length=300)),
            ("planned", models.DecimalField("rencana", max_digits=20, decimal_places=2)),
            ("budget", models.DecimalField("anggaran", null=True, max_digits=18, decimal_places=2)),
        ],
        options={
            "verbose_name": "rencana dibanding anggaran",
            "verbose_name_plural": "rencana dibanding anggaran",
            "db_table": "procurement_budgetstanding",
            "ordering": ["agency", "level", "code", "account", "id"],
            "managed": False,
        },
    ),
]

# Spending of all sources, the sums that move with it, orders and payments.

WRITTEN_OF_DELIVERIES = (
    "agency_id",
    "contract_date",
    "contract_number",
    "handover_date",
    "handover_number",
    "id",
    "is_demo",
    "order_id",
    "recorded_at",
    "recorded_by_id",
    "region_id",
    "request_id",
    "small_business",
    "supplier_name",
    "supplier_npwp",
)
AGENCY_ALIAS_SYSTEM = {
    "rup": "SiRUP",
    "spse": "SPSE",
    "catalogue": "e-katalog v5",
}
SOURCE = {
    "delivery": "Serah terima",
    "tender": "Tender",
    "non_tender": "Non-tender",
    "recorded": "Pencatatan",
    "self_managed": "Swakelola",
    "catalogue_5": "E-katalog v5",
    "catalogue_6": "E-katalog v6",
    "online_shop": "Toko Daring",
    "sipd": "SIPD",
}
SOURCE_ROW_FATE = {
    "imported": "Masuk",
    "superseded": "Diganti versi baru",
    "duplicate": "Kembar",
    "flagged": "Perlu dilihat",
    "refused": "Ditolak",
}
SOURCE_DECISION_ANSWER = {
    "unknown": "Nilai PDN belum diketahui",
    "percent": "Angka itu persen dari nilai kontrak",
    "whole": "Seluruh nilainya PDN",
    "agency": "Milik perangkat daerah ini",
    "count": "Hitung",
    "leave": "Jangan hitung",
}
SOURCE_MATCH_GROUND = {
    "number": "Kode RUP, nomor dan nilai sama",
    "plan": "Kode RUP dan nilai sama",
    "paper": "Nomor dan nilai sama",
    "supplier": "Penyedia, nilai dan waktu sama",
}
SOURCE_MATCH_STATE = {
    "proposed": "Usulan",
    "same": "Dihitung sekali",
    "apart": "Dua pembelian",
}
SMALL_BUSINESS = {
    "yes": "Ya, UMK atau koperasi",
    "no": "Bukan",
    "unknown": "Belum diketahui",
}
REQUIREMENT_CHECK_OUTCOME = {
    "unchecked": "Belum diperiksa",
    "met": "Sesuai",
    "unmet": "Tidak sesuai",
}
TYPE = {
    "goods": "Barang",
    "construction": "Pekerjaan Konstruksi",
    "consulting": "Jasa Konsultansi",
    "services": "Jasa Lainnya",
    "several": "Lebih dari satu jenis",
    "unknown": "Belum diketahui",
}
METHOD = {
    "E-Purchasing": "E-Purchasing",
    "Pengadaan Langsung": "Pengadaan Langsung",
    "Penunjukan Langsung": "Penunjukan Langsung",
    "Tender": "Tender",
    "Tender Cepat": "Tender Cepat",
    "Seleksi": "Seleksi",
    "Kontes": "Kontes",
    "Dikecualikan": "Dikecualikan",
    "Pembayaran untuk Kontrak Tahun Jamak": "Kontrak tahun jamak",
    "": "Belum diketahui",
}
ANSWER = {
    "yes": "Ya",
    "no": "Bukan",
    "unknown": "Belum diketahui",
}
DUTY = {
    "met": "Terpenuhi",
    "exempt": "Dikecualikan",
    "none": "Tidak terkena kewajiban",
    "breached": "Tidak terpenuhi",
    "unjudged": "Belum dapat dinilai",
}
STATE = {
    "current": "Berlaku",
    "cancelled": "Dibatalkan",
    "superseded": "Diganti",
}


def total(verbose_name, digits=20, places=2):
    """A sum, kept by the database."""
    return models.DecimalField(verbose_name, max_digits=digits, decimal_places=places, default=0)


LOOSE = {"db_constraint": False}  # cells are kept by the database, and checked as sums
WHERE = [
    ID,
    ("year", models.PositiveSmallIntegerField("tahun")),
    ("month", models.PositiveSmallIntegerField("bulan")),
    ("written_at", models.DateTimeField("dihitung")),
    ("region", refer("accounts.region", "daerah", db_index=False, **LOOSE)),
]
LINE_COUNT = ("lines", models.IntegerField("jumlah baris", default=0))
SUMS = [
    LINE_COUNT,
    ("value", total("nilai")),
    ("domestic_value", total("nilai PDN")),
    ("imported_value", total("nilai impor")),
    ("unknown_value", total("nilai belum diketahui")),
    ("tkdn_base", total("nilai yang TKDN-nya diketahui")),
    ("tkdn_weighted", total("nilai x TKDN / 100", 26, 6)),
    ("small_business_value", total("nilai UMKK")),
    ("small_business_unknown", total("nilai UMKK belum diketahui")),
    ("in_region_value", total("nilai pelaku usaha setempat")),
    ("in_region_unknown", total("nilai yang tempat usahanya belum diketahui")),
    ("tkdn_none", total("nilai dengan TKDN nol")),
    ("tkdn_low", total("nilai dengan TKDN kelas rendah")),
    ("tkdn_middle", total("nilai dengan TKDN kelas menengah")),
    ("tkdn_high", total("nilai dengan TKDN kelas tinggi")),
]
ESTIMATES = [
    ("above_lines", models.IntegerField("jumlah baris di atas HPS", default=0)),
    ("above_value", total("nilai di atas HPS")),
    ("estimated_lines", models.IntegerField("jumlah baris yang HPS-nya diketahui", default=0)),
    ("estimated_value", total("nilai yang HPS-nya diketahui")),
    ("own_estimate", total("HPS")),
]
DIFFERS_HELP = "Hanya diketahui untuk serah terima yang dicatat di sini."
BY_SOURCE = ("source", choice("sumber", SOURCE, 12))
BY_METHOD = ("method", choice("metode pengadaan", METHOD, 40, blank=True))


def cell(name, called, columns, unique, indexes=(), **agency):
    """A kind of cell: one for each combination of what `unique` names."""
    whose = ("agency", refer("accounts.agency", "perangkat daerah", **LOOSE, **agency))
    key = models.UniqueConstraint(
        fields=unique.split(), name=f"{name.lower()}_unique", nulls_distinct=False
    )
    return migrations.CreateModel(
        name,
        fields=[*WHERE, whose, *columns],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": ["year", "month", "agency", "pk"],
            "constraints": [key],
            "indexes": list(indexes),
        },
    )


WRITTEN_ONCE = (
    "agency_id", "assessment_id", "commodity_id", "date", "delivery_line_id", "document",
    "domestic_value", "duty", "duty_code", "duty_ground", "fiscal_year", "id", "imported_value",
    "in_region", "key", "method", "own_estimate", "package_id", "procurement_type", "producer_id", "recorded_at",
    "region_id", "request_line_id", "small_business", "source", "supplier_name", "supplier_npwp",
    "tkdn_base", "tkdn_weighted", "unknown_value", "value", "version",
)  # fmt: skip
NO_VERSIONS = [column.removesuffix("_id") for column in WRITTEN_ONCE]


# Each delivered line becomes one purchase, of cancelled deliveries too; of a delivery the last line first,
# so that lists, newest first, show its lines in their order. Frozen as of this migration.
LIFTED = "('exemption_granted', 'import_approved')"
PURCHASES = f"""
INSERT INTO procurement_expense (
    source, key, version, document, fiscal_year, date, region_id, agency_id, package_id,
    request_line_id, assessment_id, delivery_line_id, commodity_id, producer_id, procurement_type,
    method, supplier_name, supplier_npwp, value, domestic_value, imported_value, unknown_value,
    tkdn_base, tkdn_weighted, small_business, in_region, duty, duty_code, duty_ground, state,
    recorded_at
)
SELECT
    'delivery', line.id::text, 1, delivery.id::text, extract(year FROM delivery.handover_date),
    delivery.handover_date, delivery.region_id, delivery.agency_id, package.id, wanted.id,
    judgement.id, line.id, wanted.commodity_id, product.producer_id,
    (
        SELECT CASE
            WHEN count(DISTINCT part) > 1 THEN 'several'
            ELSE coalesce(max(CASE part
                WHEN 'barang' THEN 'goods'
                WHEN 'pekerjaan konstruksi' THEN 'construction'
                WHEN 'jasa konsultansi' THEN 'consulting'
                WHEN 'jasa lainnya' THEN 'services'
            END), 'unknown')
        END
        FROM (
            SELECT lower(btrim(written)) AS part
            FROM unnest(string_to_array(package.procurement_types, ';')) AS written
        ) AS parts
        WHERE part <> ''
    ),
    coalesce(package.method, ''), delivery.supplier_name, delivery.supplier_npwp, line.value,
    CASE line.origin WHEN 'domestic' THEN line.value ELSE 0 END,
    CASE line.origin WHEN 'imported' THEN line.value ELSE 0 END,
    CASE line.origin WHEN 'unknown' THEN line.value ELSE 0 END,
    CASE WHEN line.tkdn IS NULL THEN 0 ELSE line.value END,
    coalesce(line.value * line.tkdn / 100, 0),
    delivery.small_business,
    CASE
        WHEN product.id IS NULL THEN 'unknown'
        WHEN starts_with(place.code, region.code) THEN 'yes'
        ELSE 'no'
    END,
    CASE
        WHEN judgement.verdict = 'cannot_be_judged' THEN 'unjudged'
        WHEN judgement.verdict <> 'complies' THEN 'breached'
        WHEN reason.code IN {LIFTED} THEN 'exempt'
        ELSE 'met'
    END,
    left(coalesce(reason.code, ''), 60), left(coalesce(reason.ground, ''), 200),
    CASE WHEN delivery.is_cancelled THEN 'cancelled' ELSE 'current' END,
    delivery.recorded_at
FROM procurement_realizationline AS line
JOIN procurement_realization AS delivery ON delivery.id = line.realization_id
JOIN procurement_purchaserequest AS request ON request.id = delivery.request_id
LEFT JOIN procurement_package AS package ON package.id = request.package_id
JOIN procurement_requestline AS wanted ON wanted.id = line.line_id
JOIN procurement_assessment AS judgement ON judgement.id = line.assessment_id
JOIN accounts_region AS region ON region.id = delivery.region_id
LEFT JOIN catalog_product AS product ON product.id = wanted.product_id
LEFT JOIN catalog_producer AS producer ON producer.id = product.producer_id
LEFT JOIN accounts_region AS place ON place.id = producer.location_id
LEFT JOIN LATERAL (
    SELECT one ->> 0 AS code, coalesce(one #>> '{{2,0}}', one #>> '{{1,ground}}') AS ground
    FROM jsonb_array_elements(judgement.snapshot::jsonb #> '{{result,reasons}}')
        WITH ORDINALITY AS reasons (one, place)
    ORDER BY (one ->> 0 IN {LIFTED}) DESC, reasons.place
    LIMIT 1
) AS reason ON true
ORDER BY delivery.id, line.id DESC
"""  # noqa: S608 -- constants of this migration
PLACE = {
    "region_id": "region_id",
    "agency_id": "agency_id",
    "year": "extract(year FROM date)",
    "month": "extract(month FROM date)",
}
MONEY_OF = {
    "lines": "count(*)",
    "value": "sum(value)",
    "domestic_value": "sum(domestic_value)",
    "imported_value": "sum(imported_value)",
    "unknown_value": "sum(unknown_value)",
    "tkdn_base": "sum(tkdn_base)",
    "tkdn_weighted": "sum(tkdn_weighted)",
    "small_business_value": "coalesce(sum(value) FILTER (WHERE small_business = 'yes'), 0)",
    "small_business_unknown": "coalesce(sum(value) FILTER (WHERE small_business = 'unknown'), 0)",
    "in_region_value": "coalesce(sum(value) FILTER (WHERE in_region = 'yes'), 0)",
    "in_region_unknown": "coalesce(sum(value) FILTER (WHERE in_region = 'unknown'), 0)",
    # bands of TKDN
    "tkdn_none": "coalesce(sum(tkdn_base) FILTER (WHERE tkdn_weighted = 0), 0)",
    "tkdn_low": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_weighted > 0 AND tkdn_weighted < tkdn_base * 0.25), 0)""",
    "tkdn_middle": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_weighted >= tkdn_base * 0.25 AND tkdn_weighted < tkdn_base * 0.40), 0)""",
    "tkdn_high": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_base > 0 AND tkdn_weighted >= tkdn_base * 0.40), 0)""",
}
# Nobody had estimated what was bought.
NO_ESTIMATES = dict.fromkeys(
    ("estimated_lines", "estimated_value", "own_estimate", "above_lines", "above_value"), "0"
)


def fill(name, key, sums):
    """INSERT of one kind of cell; nothing was known of sources of funds."""
    columns = PLACE | {column: column for column in key}
    return (
        f"INSERT INTO procurement_{name} ({', '.join([*columns, *sums])}, written_at)"  # noqa: S608 -- constants
        f" SELECT {', '.join([*columns.values(), *sums.values()])}, statement_timestamp()"
        f" FROM procurement_expense WHERE counts GROUP BY {', '.join(columns.values())}"
    )


DIFFERS = "CASE WHEN d.id IS NULL THEN 'unknown' WHEN d.findings = '[]' THEN 'no' ELSE 'yes' END"
BY_DUTY = f"""
INSERT INTO procurement_dutycell (
    region_id, agency_id, year, month, duty, duty_code, duty_ground, differs, lines, value, written_at
)
SELECT e.region_id, e.agency_id, extract(year FROM e.date), extract(month FROM e.date), e.duty,
    e.duty_code, e.duty_ground, {DIFFERS}, count(*), sum(e.value), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_realizationline AS d ON d.id = e.delivery_line_id
WHERE e.counts
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""  # noqa: S608 -- a constant of this migration

FILL = [
    PURCHASES,
    fill(
        "spendingcell",
        ["source", "procurement_type", "method", "duty"],
        MONEY_OF | NO_ESTIMATES,
    ),
    fill("commoditycell", ["commodity_id"], MONEY_OF),
    fill("producercell", ["producer_id"], MONEY_OF),
    fill("plancell", ["package_id", "method"], MONEY_OF),
    fill("documentcell", ["source", "document"], {"lines": "count(*)"}),
    fill("documentcount", ["source"], {"documents": "count(DISTINCT document)"}),
    BY_DUTY,
]

# Rows that a package of a later plan may concern: few beside all rows, and asked by each plan.
UNPLANNED = """
CREATE INDEX sourcerow_unplanned ON procurement_sourcerow (region_id)
WHERE marks @> ARRAY['no_plan']::varchar[] OR jsonb_array_length(facts->'rup') > 1
"""

# Purchases read from files of other systems, and what was decided of them.
SOURCES = [
    migrations.CreateModel(
        "AgencyAlias",
        fields=[
            ID,
            ("system", choice("sistem", AGENCY_ALIAS_SYSTEM, 10)),
            ("code", models.CharField("kode", max_length=30)),
            ("agency", refer("accounts.agency", "perangkat daerah", "aliases")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "kode lain perangkat daerah",
            "verbose_name_plural": "kode lain perangkat daerah",
            "ordering": ["region", "system", "code"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "system", "code"), name="agencyalias_unique"
                )
            ],
        },
    ),
    migrations.CreateModel(
        "SourceFile",
        fields=[
            ID,
            ("dataset", models.CharField("kumpulan data", max_length=30)),
            ("source", choice("sumber", SOURCE, 12)),
            ("name", models.CharField("nama berkas", max_length=255)),
            ("sha256", models.CharField("sidik berkas", max_length=64)),
            ("file", models.FileField("berkas", max_length=255, blank=True, upload_to="sources/")),
            ("loaded_at", models.DateTimeField("dimuat", auto_now_add=True)),
            ("drawn_on", models.DateField("ditarik dari sistem asal")),
            ("first_day", models.DateField("belanja pertama", **OPTIONAL)),
            ("last_day", models.DateField("belanja terakhir", **OPTIONAL)),
            ("rows", models.PositiveIntegerField("jumlah baris", default=0)),
            ("imported", models.PositiveIntegerField("masuk", default=0)),
            ("superseded", models.PositiveIntegerField("diganti", default=0)),
            ("duplicate", models.PositiveIntegerField("kembar", default=0)),
            ("flagged", models.PositiveIntegerField("perlu dilihat", default=0)),
            ("refused", models.PositiveIntegerField("ditolak", default=0)),
            ("taken_back_at", models.DateTimeField("ditarik kembali", **OPTIONAL)),
            (
                "job",
                models.OneToOneField(
                    "jobs.job",
                    models.PROTECT,
                    verbose_name="impor",
                    related_name="source_file",
                    **OPTIONAL,
                ),
            ),
            (
                "loaded_by",
                person(
                    "dimuat oleh",
                    help_text="Kosong bila dimuat oleh perintah tanpa orang.",
                    **OPTIONAL,
                ),
            ),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "berkas sumber",
            "verbose_name_plural": "berkas sumber",
            "ordering": ["-pk"],
            "indexes": [
                models.Index(fields=["region", "dataset", "-id"], name="sourcefile_region")
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        (
                            "rows",
                            CombinedExpression(
                                CombinedExpression(
                                    CombinedExpression(
                                        CombinedExpression(F("imported"), "+", F("superseded")),
                                        "+",
                                        F("duplicate"),
                                    ),
                                    "+",
                                    F("flagged"),
                                ),
                                "+",
                                F("refused"),
                            ),
                        )
                    ),
                    name="sourcefile_fates_add_up",
                    violation_error_message="Nasib baris harus genap.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("drawn_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("drawn_on__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("first_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("first_day__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("last_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("last_day__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="sourcefile_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
            ],
        },
    ),
    migrations.CreateModel(
        "SourceRow",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("number", models.PositiveIntegerField("baris")),
            ("key", models.CharField("kunci", max_length=120)),
            ("digest", models.CharField("sidik isi", max_length=32)),
            ("version", models.PositiveSmallIntegerField("versi", default=0)),
            (
                "drawn_on",
                models.DateField(
                    "ditarik dari sistem asal",
                    help_text="Kosong bila berkasnya tidak menyebutkannya.",
                    **OPTIONAL,
                ),
            ),
            ("fate", choice("nasib", SOURCE_ROW_FATE, 10)),
            (
                "marks",
                ArrayField(models.CharField(max_length=20), verbose_name="catatan", default=list),
            ),
            ("facts", models.JSONField("isi", default=dict)),
            ("agency", refer("accounts.agency", "perangkat daerah", db_index=False, **OPTIONAL)),
            ("expense", refer("procurement.expense", "belanja", "source_rows", **OPTIONAL)),
            ("file", refer("procurement.sourcefile", "berkas", "content", db_index=False)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "baris sumber",
            "verbose_name_plural": "baris sumber",
            "ordering": ["file", "number"],
            "indexes": [
                models.Index(fields=["region", "source", "key"], name="sourcerow_key"),
                models.Index(fields=["file", "fate", "number"], name="sourcerow_fate"),
            ],
            "constraints": [
                models.UniqueConstraint(fields=("file", "number"), name="sourcerow_unique")
            ],
        },
    ),
    KeepHistory(
        "SourceRow",
        without=[
            "id",
            "source",
            "number",
            "key",
            "digest",
            "version",
            "drawn_on",
            "facts",
            "file",
            "region",
        ],
        labels=["update"],
    ),
    migrations.CreateModel(
        "SourceDecision",
        fields=[
            ID,
            ("mark", models.CharField("catatan", max_length=20)),
            ("answer", choice("keputusan", SOURCE_DECISION_ANSWER, 10)),
            ("note", models.CharField("alasan", max_length=300, blank=True)),
            ("at", models.DateTimeField("waktu", auto_now_add=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", **OPTIONAL)),
            ("by", person("oleh")),
            ("row", refer("procurement.sourcerow", "baris sumber", "decisions")),
        ],
        options={
            "verbose_name": "keputusan atas baris sumber",
            "verbose_name_plural": "keputusan atas baris sumber",
            "ordering": ["row", "pk"],
        },
    ),
    Refuse("SourceDecision"),
    migrations.CreateModel(
        "SourceMatch",
        fields=[
            ID,
            ("ground", choice("dasar", SOURCE_MATCH_GROUND, 8)),
            ("state", choice("keadaan", SOURCE_MATCH_STATE, 8, default="proposed")),
            ("found_at", models.DateTimeField("ditemukan", auto_now_add=True)),
            (
                "decided_by",
                person(
                    "diputuskan oleh",
                    help_text="Kosong bila kuncinya sama, sehingga dicocokkan sendiri.",
                    **OPTIONAL,
                ),
            ),
            ("expense", refer("procurement.expense", "belanja", "matches")),
            ("other", refer("procurement.expense", "belanja pembanding", "matched")),
            ("region", refer("accounts.region", "daerah")),
        ],
        options={
            "verbose_name": "pembelian yang diketahui dua kali",
            "verbose_name_plural": "pembelian yang diketahui dua kali",
            "ordering": ["-pk"],
            "indexes": [
                models.Index(
                    condition=Q(("state", "proposed")),
                    fields=["region", "found_at"],
                    name="sourcematch_waiting",
                )
            ],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "other"), name="sourcematch_unique")
            ],
        },
    ),
    KeepHistory(
        "SourceMatch",
        without=["id", "ground", "found_at", "expense", "other", "region"],
        labels=["update"],
    ),
    migrations.RunSQL(UNPLANNED, "DROP INDEX sourcerow_unplanned"),
]

# Orders, their handovers, the buyer's own estimate, and payments.
ORDERS = [
    migrations.CreateModel(
        "Order",
        fields=[
            ID,
            ("number", models.CharField("nomor pesanan", max_length=120)),
            ("ordered_on", models.DateField("tanggal pesanan")),
            ("deliver_by", models.DateField("diserahkan paling lambat", **OPTIONAL)),
            ("supplier_name", models.CharField("penyedia", max_length=200)),
            ("supplier_npwp", models.CharField("NPWP penyedia", max_length=16, blank=True)),
            ("small_business", choice("UMKK", SMALL_BUSINESS, 7)),
            ("is_cancelled", models.BooleanField("dibatalkan", default=False)),
            ("cancel_reason", models.TextField("alasan pembatalan", blank=True)),
            ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", editable=False)),
            ("recorded_by", person("dicatat oleh")),
            ("region", refer("accounts.region", "daerah", editable=False)),
            ("request", refer("procurement.purchaserequest", "permintaan", "orders")),
        ],
        options={
            "verbose_name": "pesanan",
            "verbose_name_plural": "pesanan",
            "ordering": ["-ordered_on", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-ordered_on", "-id"], name="order_region_list"),
                models.Index(fields=["agency", "-ordered_on", "-id"], name="order_agency_list"),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("ordered_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("ordered_on__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("deliver_by__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("deliver_by__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="order_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    condition=Q(("is_cancelled", False)),
                    fields=("agency", "number"),
                    name="order_number_unique",
                    violation_error_message="Pesanan dengan nomor ini sudah dicatat.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("deliver_by__isnull", True),
                        ("deliver_by__gte", F("ordered_on")),
                        _connector="OR",
                    ),
                    name="order_days_in_order",
                    violation_error_message="Batas penyerahan tidak boleh sebelum tanggal pesanan.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("is_cancelled", False),
                        Q(("cancel_reason", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="order_cancelled_why",
                    violation_error_message="Tuliskan alasan pembatalan.",
                ),
            ],
        },
    ),
    KeepHistory("Order"),
    Refuse("Order", "never_deleted", "DELETE"),
    Refuse(
        "Order",
        "only_cancelled",
        "UPDATE",
        condition=differs(
            "agency_id",
            "deliver_by",
            "id",
            "number",
            "ordered_on",
            "recorded_at",
            "recorded_by_id",
            "region_id",
            "request_id",
            "small_business",
            "supplier_name",
            "supplier_npwp",
        ),
    ),
    Refuse("Order", "cancelled_once", "UPDATE", condition='OLD."is_cancelled"'),
    migrations.CreateModel(
        "OrderLine",
        fields=[
            ID,
            (
                "quantity",
                models.DecimalField(
                    "jumlah",
                    validators=[MinValueValidator(Decimal("0.01")), MostUnits()],
                    max_digits=14,
                    decimal_places=2,
                ),
            ),
            ("unit_price", rupiah("harga satuan")),
            ("findings", models.JSONField("beda dengan persetujuan", blank=True, default=list)),
            ("assessment", refer("procurement.assessment", "penilaian saat dipesan")),
            ("line", refer("procurement.requestline", "baris permintaan", "order_lines")),
            ("order", refer("procurement.order", "pesanan", "lines")),
        ],
        options={
            "verbose_name": "baris pesanan",
            "verbose_name_plural": "baris pesanan",
            "ordering": ["order", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("order", "line"), name="order_line_unique"),
                models.CheckConstraint(
                    condition=Q(("quantity__gt", 0)), name="order_quantity_positive"
                ),
            ],
        },
    ),
    Refuse("OrderLine"),
    migrations.CreateModel(
        "OwnEstimate",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("key", models.CharField("kode paket", max_length=120)),
            ("amount", rupiah("HPS", 20)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "HPS",
            "verbose_name_plural": "HPS",
            "ordering": ["region", "source", "key"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "source", "key"),
                    name="own_estimate_unique",
                    violation_error_message="HPS paket ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(("amount__gt", 0)),
                    name="own_estimate_positive",
                    violation_error_message="Isi HPS lebih dari nol.",
                ),
            ],
        },
    ),
    KeepHistory("OwnEstimate", in_bulk=True),
    migrations.CreateModel(
        "Payment",
        fields=[
            ID,
            ("key", models.CharField("kunci", max_length=64, unique=True, editable=False)),
            ("date", models.DateField("tanggal")),
            ("document", models.CharField("nomor dokumen", max_length=120, blank=True)),
            ("document_kind", models.CharField("jenis dokumen", max_length=60, blank=True)),
            ("transaction_kind", models.CharField("jenis transaksi", max_length=60, blank=True)),
            ("order", models.CharField("nomor SP2D", max_length=120, blank=True)),
            ("unit_code", models.CharField("kode unit", max_length=40, blank=True)),
            ("unit_name", models.CharField("nama unit", max_length=200, blank=True)),
            ("sub_activity", models.CharField("kode sub kegiatan", max_length=60, blank=True)),
            (
                "sub_activity_name",
                models.CharField("nama sub kegiatan", max_length=300, blank=True),
            ),
            ("account", models.CharField("kode rekening", max_length=40, blank=True)),
            ("account_name", models.CharField("nama rekening", max_length=300, blank=True)),
            (
                "paid",
                models.DecimalField(
                    "nilai realisasi",
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            (
                "returned",
                models.DecimalField(
                    "nilai setoran",
                    default=0,
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            (
                "value",
                models.GeneratedField(
                    verbose_name="nilai bersih",
                    db_persist=True,
                    expression=CombinedExpression(F("paid"), "-", F("returned")),
                    output_field=models.DecimalField(max_digits=20, decimal_places=2),
                ),
            ),
            ("agency", refer("accounts.agency", "perangkat daerah", "payments", db_index=False)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "pembayaran SIPD",
            "verbose_name_plural": "pembayaran SIPD",
            "ordering": ["-date", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-date", "-id"], name="payment_region"),
                models.Index(fields=["agency", "-date", "-id"], name="payment_agency"),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("date__isnull", True),
                        _connector="OR",
                    ),
                    name="payment_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                )
            ],
        },
    ),
    KeepHistory("Payment", in_bulk=True),
    migrations.RemoveIndex("realization", "realization_agency_date"),
    migrations.RemoveIndex("realization", "realization_region_date"),
    RemoveTrigger("realization", "only_cancelled"),
    migrations.AlterField(
        "realization",
        "agency",
        refer(
            "accounts.agency", "perangkat daerah", "realizations", editable=False, db_index=False
        ),
    ),
    migrations.AlterField(
        "realization",
        "region",
        refer("accounts.region", "daerah", "realizations", editable=False, db_index=False),
    ),
    migrations.AddField(
        "realization",
        "order",
        refer("procurement.order", "pesanan", "realizations", editable=False, **OPTIONAL),
    ),
    migrations.AddIndex(
        "realization",
        models.Index(fields=["agency", "-handover_date", "id"], name="realization_agency_list"),
    ),
    migrations.AddIndex(
        "realization",
        models.Index(fields=["region", "-handover_date", "id"], name="realization_region_list"),
    ),
    migrations.AddIndex(
        "realization",
        GinIndex(
            OpClass(Upper("contract_number"), name="gin_trgm_ops"),
            OpClass(Upper("handover_number"), name="gin_trgm_ops"),
            OpClass(Upper("supplier_name"), name="gin_trgm_ops"),
            name="realization_trigrams",
        ),
    ),
    FollowColumns("Realization"),
    Refuse(
        "Realization",
        "only_cancelled",
        "UPDATE",
        condition=differs(*WRITTEN_OF_DELIVERIES),
    ),
]

# What was looked at when goods were handed over.
ACCEPTANCE = [
    migrations.CreateModel(
        "RealizationPhoto",
        fields=[
            ID,
            ("image", models.ImageField("foto", upload_to=photo_path)),
            ("caption", models.CharField("keterangan", max_length=150)),
            ("sha256", models.CharField("sidik berkas", max_length=64, editable=False)),
            ("added_at", models.DateTimeField("diunggah", auto_now_add=True)),
            ("added_by", person("diunggah oleh")),
            ("realization", refer("procurement.realization", "realisasi", "photos")),
        ],
        options={
            "verbose_name": "foto serah terima",
            "verbose_name_plural": "foto serah terima",
            "ordering": ["realization", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("realization", "sha256"),
                    name="handover_photo_unique",
                    violation_error_message="Foto ini sudah ada pada serah terima ini.",
                )
            ],
        },
    ),
    Refuse("RealizationPhoto"),
    migrations.CreateModel(
        "RequirementCheck",
        fields=[
            ID,
            ("asked", models.CharField("syarat", max_length=500)),
            ("outcome", choice("hasil", REQUIREMENT_CHECK_OUTCOME, 9, default="unchecked")),
            ("note", models.CharField("catatan", max_length=300, blank=True)),
            (
                "delivered",
                models.ForeignKey(
                    "procurement.realizationline",
                    models.CASCADE,
                    verbose_name="baris realisasi",
                    related_name="checks",
                ),
            ),
        ],
        options={
            "verbose_name": "pemeriksaan syarat",
            "verbose_name_plural": "pemeriksaan syarat",
            "ordering": ["delivered", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(("outcome", "unmet"), _negated=True),
                        Q(("note", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="check_unmet_told",
                    violation_error_message="Tuliskan apa yang tidak sesuai.",
                )
            ],
        },
    ),
    Refuse("RequirementCheck"),
    migrations.CreateModel(
        "AchievedTkdn",
        fields=[
            ID,
            ("offered", percent("TKDN ditawarkan", null=True)),
            ("achieved", percent("TKDN tercapai")),
            ("source", models.CharField("sumber nilainya", max_length=200)),
            ("cut_percent", percent("potongan (persen)", null=True)),
            ("cut", rupiah("potongan (rupiah)", 20, null=True)),
            (
                "delivered",
                models.OneToOneField(
                    "procurement.realizationline",
                    models.CASCADE,
                    verbose_name="baris realisasi",
                    related_name="achieved",
                ),
            ),
        ],
        options={
            "verbose_name": "TKDN tercapai",
            "verbose_name_plural": "TKDN tercapai",
            "ordering": ["delivered"],
        },
    ),
    Refuse("AchievedTkdn"),
]

# Whether the sums are right.
CHECKS = [
    migrations.CreateModel(
        "SumsCheck",
        fields=[
            ID,
            ("checked_at", models.DateTimeField("diperiksa", default=now)),
            ("compared", models.PositiveIntegerField("jumlah yang dibandingkan")),
            ("differing", models.PositiveIntegerField("jumlah yang berbeda")),
            ("details", models.TextField("rincian", blank=True)),
        ],
        options={
            "verbose_name": "pemeriksaan jumlah belanja",
            "verbose_name_plural": "pemeriksaan jumlah belanja",
            "ordering": ["-checked_at", "-pk"],
            "indexes": [models.Index(fields=["-checked_at", "-id"], name="sumscheck_newest")],
        },
    ),
    Refuse("SumsCheck"),
]

# One purchase for every delivered line, or row of a source.
EXPENSES = [
    migrations.CreateModel(
        "Expense",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("key", models.CharField("kunci", max_length=120)),
            ("version", models.PositiveSmallIntegerField("versi", default=1)),
            ("document", models.CharField("dokumen", max_length=120)),
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("date", models.DateField("tanggal")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
            ("agency", refer("accounts.agency", "perangkat daerah", "expenses", db_index=False)),
            (
                "package",
                refer("procurement.package", "paket RUP", "expenses", db_index=False, **OPTIONAL),
            ),
            (
                "request_line",
                refer(
                    "procurement.requestline",
                    "baris permintaan",
                    "expenses",
                    db_index=False,
                    **OPTIONAL,
                ),
            ),
            (
                "assessment",
                refer("procurement.assessment", "penilaian", db_index=False, **OPTIONAL),
            ),
            (
                "delivery_line",
                refer(
                    "procurement.realizationline",
                    "baris serah terima",
                    "expenses",
                    db_index=False,
                    **OPTIONAL,
                ),
            ),
            (
                "commodity",
                refer("catalog.commodity", "komoditas (KBKI)", db_index=False, **OPTIONAL),
            ),
            ("producer", refer("catalog.producer", "produsen", db_index=False, **OPTIONAL)),
            (
                "procurement_type",
                choice("jenis pengadaan", TYPE, 12, default="unknown"),
            ),
            ("method", choice("metode pengadaan", METHOD, 40, blank=True)),
            ("supplier_name", models.CharField("penyedia", max_length=200, blank=True)),
            (
                "supplier_npwp",
                models.CharField(
                    "NPWP penyedia",
                    max_length=16,
                    blank=True,
                    validators=[
                        RegexValidator("^\\d{15,16}$", "NPWP terdiri atas 15 atau 16 angka.")
                    ],
                ),
            ),
            ("value", rupiah("nilai", 20)),
            ("domestic_value", rupiah("nilai PDN", 20, default=0)),
            ("imported_value", rupiah("nilai impor", 20, default=0)),
            ("unknown_value", rupiah("nilai yang asalnya belum diketahui", 20, default=0)),
            ("tkdn_base", rupiah("nilai yang TKDN-nya diketahui", 20, default=0)),
            (
                "tkdn_weighted",
                models.DecimalField(
                    "nilai x TKDN / 100",
                    default=0,
                    validators=[MinValueValidator(Decimal("0")), MostRupiah()],
                    max_digits=26,
                    decimal_places=6,
                ),
            ),
            ("small_business", choice("UMKK", SMALL_BUSINESS, 7, default="unknown")),
            ("in_region", choice("pelaku usaha setempat", ANSWER, 7, default="unknown")),
            ("duty", choice("kewajiban", DUTY, 8, default="unjudged")),
            ("duty_code", models.CharField("alasan putusan", max_length=60, blank=True)),
            ("duty_ground", models.CharField("dasar putusan", max_length=200, blank=True)),
            ("state", choice("keadaan", STATE, 10, default="current")),
            (
                "counted_by",
                refer(
                    "procurement.expense",
                    "dihitung melalui",
                    "counts_for",
                    db_index=False,
                    **OPTIONAL,
                ),
            ),
            (
                "counts",
                models.GeneratedField(
                    verbose_name="dihitung",
                    db_persist=True,
                    expression=Q(("counted_by__isnull", True), ("state", "current")),
                    output_field=models.BooleanField(),
                ),
            ),
            ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
            ("own_estimate", rupiah("HPS", 20, **OPTIONAL)),
        ],
        options={
            "verbose_name": "belanja",
            "verbose_name_plural": "belanja",
            "ordering": ["-date", "-pk"],
            "indexes": [
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "-date", "-id"],
                    name="expense_region",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["agency", "-date", "-id"],
                    name="expense_agency",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "duty", "-date", "-id"],
                    name="expense_duty",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "-value", "id"],
                    name="expense_value",
                ),
                models.Index(
                    condition=Q(("counts", True), ("imported_value__gt", 0)),
                    fields=["region", "-date", "-id"],
                    name="expense_imported",
                ),
                models.Index(
                    condition=Q(("counts", True), ("unknown_value__gt", 0)),
                    fields=["region", "-date", "-id"],
                    name="expense_unknown",
                ),
                models.Index(
                    condition=Q(("counted_by__isnull", False)),
                    fields=["counted_by"],
                    name="expense_counted_by",
                ),
                BrinIndex(fields=["date"], name="expense_date"),
                models.Index(
                    condition=Q(("package__isnull", False)),
                    fields=["package"],
                    name="expense_package",
                ),
                models.Index(
                    condition=Q(("request_line__isnull", False)),
                    fields=["request_line"],
                    name="expense_request_line",
                ),
                models.Index(
                    condition=Q(("delivery_line__isnull", False)),
                    fields=["delivery_line"],
                    name="expense_delivery_line",
                ),
                models.Index(
                    condition=Q(("producer__isnull", False)),
                    fields=["producer"],
                    name="expense_producer",
                ),
                models.Index(
                    condition=Q(("commodity__isnull", False)),
                    fields=["commodity"],
                    name="expense_commodity",
                    opclasses=["varchar_pattern_ops"],
                ),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        (
                            "value",
                            CombinedExpression(
                                CombinedExpression(F("domestic_value"), "+", F("imported_value")),
                                "+",
                                F("unknown_value"),
                            ),
                        )
                    ),
                    name="expense_origin_adds_up",
                    violation_error_message="PDN, impor, dan yang belum diketahui harus genap.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("domestic_value__gte", 0),
                        ("imported_value__gte", 0),
                        ("unknown_value__gte", 0),
                    ),
                    name="expense_origin_not_negative",
                    violation_error_message="Nilai tidak boleh negatif.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("tkdn_base__gte", 0),
                        ("tkdn_base__lte", F("value")),
                        ("tkdn_weighted__gte", 0),
                        ("tkdn_weighted__lte", F("tkdn_base")),
                    ),
                    name="expense_tkdn_within_value",
                    violation_error_message="Nilai TKDN tidak boleh melebihi nilai belanjanya.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("counted_by__isnull", True),
                        Q(("counted_by", F("id")), _negated=True),
                        _connector="OR",
                    ),
                    name="expense_not_counted_by_itself",
                    violation_error_message="Belanja tidak dapat dihitung melalui dirinya sendiri.",
                ),
                models.UniqueConstraint(
                    fields=("region", "source", "key", "version"),
                    name="expense_unique",
                    violation_error_message="Belanja ini sudah dicatat.",
                ),
                models.UniqueConstraint(
                    condition=Q(("state", "current")),
                    fields=("region", "source", "key"),
                    name="expense_one_current",
                    violation_error_message="Belanja ini sudah dicatat.",
                ),
            ],
        },
    ),
    KeepHistory("Expense", without=NO_VERSIONS, labels=["update"]),
    Refuse("Expense", "never_deleted", "DELETE"),
    Refuse("Expense", "only_taken_out", "UPDATE", condition=differs(*WRITTEN_ONCE)),
    migrations.CreateModel(
        "ExpenseFunding",
        fields=[
            ID,
            ("source", models.CharField("sumber dana", max_length=40)),
            ("amount", rupiah("nilai", 20)),
            ("expense", refer("procurement.expense", "belanja", "fundings", db_index=False)),
        ],
        options={
            "verbose_name": "sumber dana belanja",
            "verbose_name_plural": "sumber dana belanja",
            "ordering": ["expense", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "source"), name="expense_funding_unique")
            ],
        },
    ),
    Refuse("ExpenseFunding"),
    migrations.CreateModel(
        "ExpenseAccount",
        fields=[
            ID,
            ("code", models.CharField("kode rekening", max_length=120)),
            ("amount", rupiah("nilai", 20)),
            ("expense", refer("procurement.expense", "belanja", "accounts", db_index=False)),
        ],
        options={
            "verbose_name": "rekening belanja",
            "verbose_name_plural": "rekening belanja",
            "ordering": ["expense", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "code"), name="expense_account_unique")
            ],
        },
    ),
    Refuse("ExpenseAccount"),
]

# Sums of purchases by agency and month, and by what else is asked.
CELLS = [
    cell(
        "SpendingCell",
        "belanja per bulan",
        [
            BY_SOURCE,
            ("procurement_type", choice("jenis pengadaan", TYPE, 12)),
            BY_METHOD,
            ("duty", choice("kewajiban", DUTY, 8)),
            *SUMS,
            *ESTIMATES,
        ],
        "agency year month region source procurement_type method duty",
        [models.Index(fields=["region", "year"], name="spendingcell_region_year")],
    ),
    cell(
        "CommodityCell",
        "belanja per komoditas",
        [("commodity", refer("catalog.commodity", "komoditas (KBKI)", null=True, **LOOSE)), *SUMS],
        "region year commodity month agency",
    ),
    cell(
        "ProducerCell",
        "belanja per produsen",
        [("producer", refer("catalog.producer", "produsen", null=True, **LOOSE)), *SUMS],
        "region year producer month agency",
    ),
    cell(
        "PlanCell",
        "belanja per paket",
        [
            ("package", refer("procurement.package", "paket RUP", null=True, **LOOSE)),
            BY_METHOD,
            *SUMS,
        ],
        "region year package method month agency",
    ),
    cell(
        "FundingCell",
        "belanja per sumber dana",
        [
            ("funding", models.CharField("sumber dana", max_length=40)),
            LINE_COUNT,
            ("value", total("nilai")),
        ],
        "region year funding month agency",
    ),
    cell(
        "DocumentCell",
        "dokumen belanja",
        [BY_SOURCE, ("document", models.CharField("dokumen", max_length=120)), LINE_COUNT],
        "document source agency year month region",
        db_index=False,
    ),
    cell(
        "DocumentCount",
        "jumlah dokumen belanja",
        [BY_SOURCE, ("documents", models.IntegerField("jumlah dokumen", default=0))],
        "agency year month region source",
    ),
    cell(
        "DutyCell",
        "belanja per dasar putusan",
        [
            ("duty", choice("kewajiban", DUTY, 8)),
            ("duty_code", models.CharField("alasan putusan", max_length=60, blank=True)),
            ("duty_ground", models.CharField("dasar putusan", max_length=200, blank=True)),
            ("differs", choice("beda dengan persetujuan", ANSWER, 7, help_text=DIFFERS_HELP)),
            LINE_COUNT,
            ("value", total("nilai")),
        ],
        "region year duty duty_code duty_ground differs month agency",
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("procurement", "0002_budget"),
        ("procurement", "0003_expense"),
        ("procurement", "0004_reads"),
        ("procurement", "0005_facts_for_judging"),
        ("procurement", "0006_answering_for"),
        ("procurement", "0007_dismissals"),
        ("procurement", "0008_requirements"),
        ("procurement", "0009_budget_line_of_request_lines"),
        ("procurement", "0010_lines_of_one_request_go_their_own_way"),
        ("procurement", "0011_sources"),
        ("procurement", "0012_exemption_files"),
        ("procurement", "0013_search_by_letters"),
        ("procurement", "0014_sums_check"),
        ("procurement", "0015_request_defaults_and_copies"),
        ("procurement", "0016_quantities_asked_in_packs"),
        ("procurement", "0017_routes_by_verdict"),
        ("procurement", "0018_decisions_by_letter"),
        ("procurement", "0019_days_to_decide"),
        ("procurement", "0020_duty_cells"),
        ("procurement", "0021_payments"),
        ("procurement", "0022_budget_structure"),
        ("procurement", "0023_proposals_and_standard_prices"),
        ("procurement", "0024_budget_standing"),
        ("procurement", "0025_exemptions_with_an_end"),
        ("procurement", "0026_exemptions_nobody_waits_for"),
        ("procurement", "0027_handovers_looked_at"),
        ("procurement", "0028_orders"),
        ("procurement", "0029_further_packages"),
        ("procurement", "0030_unplanned_rows"),
        ("procurement", "0031_tkdn_bands"),
        ("procurement", "0032_procurement_budget_of_agencies"),
        ("procurement", "0033_own_estimates"),
        ("procurement", "0034_permits_to_pass_a_ceiling"),
        ("procurement", "0035_order_list"),
        ("procurement", "0036_offers_and_worksheets"),
        ("procurement", "0037_absences"),
        ("procurement", "0038_plan_kept_by_statement"),
        ("procurement", "0039_offer_lines"),
        ("procurement", "0040_matches_waiting"),
        ("procurement", "0041_contracts_in_cells"),
        ("procurement", "0042_contracts_filled"),
        ("procurement", "0043_lighter_to_write"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("catalog", "0002_judging_and_local_rules"),
        ("jobs", "0002_exports_and_changes"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0001_purchases"),
    ]

    operations = [
        Together(*APPROVALS, *PLAN, *PERMITS, *LINES, *EXEMPTIONS, *COLUMNS),
        migrations.RunSQL([AT_ONCE, REGIONS, STATES, NOT_WRITTEN_DOWN], migrations.RunSQL.noop),
        Together(*RULES, *STANDING),
        migrations.RunSQL([LINES_OF_PACKAGES, OPEN, DELIVERED, ROUTE], migrations.RunSQL.noop),
        Together(*EXPENSES, *CELLS, *CHECKS, *SOURCES, *ORDERS, *ACCEPTANCE),
        plausible("Expense", "expense_days_plausible", "date"),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
    ]
