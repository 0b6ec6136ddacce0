# Devices, as their browsers tell of themselves.
device-both = { $browser } no { $system }
device-system = Dispositivo com { $system }
device-unknown = Dispositivo desconhecido
