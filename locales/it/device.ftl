# Devices, as their browsers tell of themselves.
device-both = { $browser } su { $system }
device-system = Dispositivo con { $system }
device-unknown = Dispositivo sconosciuto
