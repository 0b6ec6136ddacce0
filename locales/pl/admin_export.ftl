# Taking the customers of a search out of the house.
export-customers = Eksport klientów
export-customers-lead = W pliku są adresy i profile, ale nigdy hasła ani drugi krok. Zapisujemy, kto go pobrał i w jakim celu.
export-everybody = Wszyscy: żadne wyszukiwanie nie zawęża listy.
export-search = Wyszukiwanie: { $search }
export-purpose = W jakim celu?
export-purpose-hint = Kto potrzebuje pliku i kiedy zostanie usunięty.
export-purpose-missing = Napisz w kilku słowach, do czego jest potrzebny plik.
export-format = Format pliku
export-format-hint = W CSV wartość, którą arkusz kalkulacyjny wykonałby jako formułę, dostaje z przodu apostrof.
export-format-csv = CSV, do arkuszy kalkulacyjnych
export-format-jsonl = JSON Lines, dla programów
export-download = Pobierz plik
