# Taking the customers of a search out of the house.
export-customers = Müşterileri dışa aktar
export-customers-lead = Dosyada adresler ve profiller bulunur; şifre ya da ikinci adım asla. Dosyayı kimin, ne için aldığı kayda geçer.
export-everybody = Herkes: listeyi daraltan bir arama yok.
export-search = Arama: { $search }
export-purpose = Ne için?
export-purpose-hint = Dosyaya kimin ihtiyacı var, dosya ne zaman silinecek.
export-purpose-missing = Dosyanın ne için olduğunu birkaç sözcükle yazın.
export-format = Biçim
export-format-hint = CSV’de, hesap tablosunun formül olarak çalıştıracağı bir değerin başına kesme işareti konur.
export-format-csv = CSV, hesap tabloları için
export-format-jsonl = JSON Lines, programlar için
export-download = Dosyayı indir
