"""What cells keep of purchases beside the buyer's own estimate."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("procurement", "0040_matches_waiting")]

    operations = [
        migrations.AddField(
            model_name="spendingcell",
            name="above_lines",
            field=models.IntegerField(default=0, verbose_name="jumlah baris di atas HPS"),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="above_value",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="nilai di atas HPS"
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="estimated_lines",
            field=models.IntegerField(
                default=0, verbose_name="jumlah baris yang HPS-nya diketahui"
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="estimated_value",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai yang HPS-nya diketahui",
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="own_estimate",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="HPS"
            ),
        ),
    ]
