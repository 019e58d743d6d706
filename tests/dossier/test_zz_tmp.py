from pytest_bdd import scenarios
scenarios("/work/main/features/breach-dossier.feature")
