# Devices, as their browsers tell of themselves.
device-both = { $browser } sur { $system }
device-system = Appareil sous { $system }
device-unknown = Appareil inconnu
