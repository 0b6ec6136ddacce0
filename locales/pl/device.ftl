# Devices, as their browsers tell of themselves.
device-both = { $browser } w systemie { $system }
device-system = Urządzenie z systemem { $system }
device-unknown = Nieznane urządzenie
