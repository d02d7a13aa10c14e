"""The kiosk's words: ``translations/kiosk_<locale>.ts``, compiled and checked.

The files are Qt Linguist's, one per language, id-based. From them the build makes what QML loads
(``build/translations/kiosk_<locale>.qm``) and what Python reads (``build/texts/<locale>.json``).
"""
