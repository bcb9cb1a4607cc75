"""The choice of who pays a line, where several packages do."""

from django import forms

from procurement.models import BudgetLine


class PayerField(forms.ModelChoiceField[BudgetLine]):
    """Budget lines; with the package of each, where there are several (`says_package`)."""

    says_package = False

    def label_from_instance(self, obj: BudgetLine) -> str:
        """Account and source of funds, and whose they are; have the package read with them."""
        return f"{obj} ({obj.package.rup_code})" if self.says_package else str(obj)
