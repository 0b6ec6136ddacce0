consents-lead = Na co się zgadzasz, a na co nie. Decyzję możesz zmienić w każdej chwili. Zmiana działa od razu.
consents-decisions = Twoje decyzje
consents-each = Każda ma własną treść i historię
consents-text = Dokładna treść
consents-text-of = Dokładna treść: { $what }
consents-history = Historia
consents-history-of = Historia: { $what }
consents-allowed = Zgoda
# Stands behind the tag “Allowed”.
consents-since = od { $date }, wersja { $version }
consents-not-allowed = Brak zgody
consents-new-text = Nowa treść
# Stands behind the tag “New text”.
consents-changed = zmiana z { $date }.
consents-changed-allowed = zmiana z { $date }. Wcześniejsza zgoda nadal obowiązuje.
consents-newer = Treść zmieniła się { $date }: <link>nowa treść</link>. Dotychczasowa zgoda obowiązuje bez zmian.
consents-stale = Treść zmieniła się, gdy ta strona była otwarta. Nic nie zostało zapisane: przeczytaj ją i wybierz jeszcze raz.
consents-allow-new = Zgoda na nową treść
consents-allow-new-spoken = Zgoda na nową treść: { $what }
consents-allow = Zezwól
consents-allow-spoken = Zezwól: { $what }
consents-withdraw = Wycofaj
consents-withdraw-spoken = Wycofaj: { $what }
consents-not-now-spoken = Nie teraz: { $what }
consents-none = Nie ma o czym decydować
consents-none-hint = Gdy będziemy chcieli użyć Twoich danych do czegoś, co wymaga zgody, zapytamy o nią tutaj.
consents-agreements = Umowy i informacje
consents-with-version = { $what }, wersja { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Zaakceptowano { $date }, język: { $language }. Potrzebne, by mieć konto.
consents-contract-end = Umowa kończy się, gdy <link>zamkniesz konto</link>.
consents-notice = Do Twojej wiadomości: nie wymaga akceptacji.
consents-former = Już o to nie pytamy.
consents-read = Czytaj
consents-read-spoken = Czytaj: { $what }

consents-history-title = Historia: { $what }
consents-history-lead = Każda z Twoich decyzji wraz z treścią, której dotyczyła.
consents-history-none = Brak decyzji
consents-history-none-hint = Każde wyrażenie lub wycofanie tej zgody pojawi się tutaj.
consents-you-accepted = Zaakceptowano
consents-you-allowed = Wyrażono zgodę
consents-you-withdrew = Wycofano zgodę
consents-you-declined = Odłożono nową treść na później
consents-wording = Wersja { $version }, język: { $language }
consents-at-sign-up = przy rejestracji
consents-at-sign-in = przy logowaniu
consents-on-page = na koncie
consents-before = tam, gdzie wcześniej było Twoje konto

consents-accepted-on = Tę treść zaakceptowano { $moment }.
consents-allowed-on = Zgodę wyrażono { $moment }.
consents-withdrawn-on = Zgodę wycofano { $moment }.
consents-declined-on = Tę treść odłożono na później { $moment }.
consents-exact = To treść słowo w słowo taka, jaką Ci pokazaliśmy. Język: { $language }.
consents-digest = Skrót kryptograficzny treści (SHA-256):
