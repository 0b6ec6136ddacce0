# Devices, as their browsers tell of themselves.
device-both = { $browser } en { $system }
device-system = Dispositivo con { $system }
device-unknown = Dispositivo desconocido
