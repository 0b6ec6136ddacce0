# Devices, as their browsers tell of themselves.
device-both = { $browser } unter { $system }
device-system = Ein Gerät mit { $system }
device-unknown = Unbekanntes Gerät
