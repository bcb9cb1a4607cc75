"""The real 396-package export, checked and loaded into a transaction that is rolled back."""

import json
import time
from pathlib import Path

from django.db import transaction

SAMPLE = (
    Path(__file__).resolve().parents[3]
    / "shared/data/rup_penyedia_kalbar_D197_2025_sample_raw.json"
)


def main() -> None:
    """Print the seconds for check and load; says so when the sample or the demo is absent."""
    from p3dn.accounts.models import Agency, User
    from p3dn.jobs import services

    user = User.objects.filter(email="admin@prabumulih.demo").first()
    if not SAMPLE.exists() or user is None:
        print("no sample export or no demo city: not measured")
        return
    data = SAMPLE.read_bytes()
    region = user.memberships.get().agency.region
    with transaction.atomic():
        # The plan is a province's, and one of another government is refused.
        type(region).objects.filter(pk=region.pk).update(
            name="Provinsi Kalimantan Barat", klpd_code="D197"
        )
        region.refresh_from_db()
        codes = {row["kd_satker_str"] for row in json.loads(data)}
        known = set(Agency.objects.filter(region=region).values_list("code", flat=True))
        Agency.objects.bulk_create(
            Agency(region=region, code=code, name=code) for code in codes - known
        )
        start = time.perf_counter()
        job = services.start_import(
            kind="packages", user=user, region=region, agency=None, file_name="rup.json", data=data
        )
        services.check(job.pk)
        job.refresh_from_db()
        services.confirm(job=job, user=user)
        services.load(job.pk)
        job.refresh_from_db()
        seconds = time.perf_counter() - start
        print(f"{job.rows_new} packages in {seconds:.2f} s ({job.get_state_display()})")
        job.file.delete(save=False)
        transaction.set_rollback(True)  # leave the demo as it was


if __name__ == "__main__":
    main()
