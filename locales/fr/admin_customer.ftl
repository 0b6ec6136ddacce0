# One customer, as staff see them, and what can be done for them.
customer-since = Depuis le { $date } chez { $brand }, e-mails en { $language }
customer-number = Client { $id }
customer-about = À propos de { $name }
customer-status-active = Actif
customer-status-closing = En fermeture
customer-status-locked = Bloqué
customer-gone = Ce client n’existe pas
customer-gone-erased = Ce compte a été supprimé le { $date }. Il n’en reste que la preuve de ce qui a été accepté.
customer-gone-never = L’adresse de la page est peut-être mal saisie, ou le compte est supprimé depuis longtemps.
customer-gone-find = Trouver un client
customer-more = { $count ->
    [one] Afficher { $count } de plus
   *[other] Afficher { $count } de plus
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act } : { $what }
customer-reveal = Afficher
customer-correct = Corriger

# The account
customer-account = Le compte
customer-new-address = Nouvelle adresse
customer-new-address-waits = En attente de confirmation
customer-password-changed = Choisi le { $date }. Personne ici ne peut le voir ni le définir.
customer-recovery = Lancer une récupération
customer-factor-off = Non configurée
customer-factor-since = Depuis le { $date }, { $left ->
    [0] plus aucun code de récupération
    [one] encore un code de récupération
   *[other] encore { $left } codes de récupération
}
customer-factor-remove = Perdue ?
customer-access = Accès
customer-active-means = Le client peut se connecter.
customer-locked-means = Personne ne peut se connecter, et aucune récupération ne fonctionne.
customer-closing-means = Supprimé le { $date }, sauf si le client revient.
customer-lock = Bloquer
customer-unlock = Débloquer
customer-close = Fermer
customer-reopen = Annuler la fermeture

# The removal of a second factor
removal-waits = La désactivation de la validation en deux étapes est en attente
removal-asked = Demande de { $name } : « { $reason } »
removal-alone = Elle sera exécutée le { $time }, car personne d’autre ici ne pourrait l’approuver. D’ici là, le client peut l’arrêter.
removal-mine = Quelqu’un d’autre ici doit l’approuver avant le { $time }. D’ici là, le client peut l’arrêter.
removal-yours = La demande est-elle justifiée ? Approuvez-la, ou annulez-la. Elle expire le { $time }.
removal-approve = Approuver
removal-cancel = Annuler la demande

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Une information n’est pas renseignée
   *[other] { $count } informations ne sont pas renseignées
}
customer-device = Un ordinateur
customer-device-carried = Un téléphone ou une tablette
customer-since-word = Connexion
customer-no-sessions = Aucun appareil connecté.
customer-sign-out = Tout fermer
customer-consents = Choix et contrats
customer-no-consents = Aucun choix.
customer-accepted = Accepté
customer-withdrawn = Retiré
customer-declined = Pas maintenant
customer-older = { $count ->
    [one] Un choix plus ancien : { $what }
   *[other] { $count } choix plus anciens : { $what }
}
customer-letters-never = Lesquels et quand, jamais ce qu’ils disent
customer-no-letters = Aucun e-mail récent.
customer-letter-sent = Envoyé
customer-letter-waiting = En attente
customer-letter-given-up = Abandonné
customer-activity-words = Dans les mots que le client lit sur sa propre page.
customer-audit = <link>Tout, et par qui, dans le journal</link>

# Notes
customer-notes = Notes de l’équipe
customer-notes-all = Toutes les notes
customer-notes-written = Écrites jusqu’ici
customer-no-notes = Aucune pour l’instant.
customer-note-write = Écrire une note
customer-note = Texte de la note
customer-note-hint = Pour les collègues. Le client ne la voit pas ici, mais il la reçoit avec ses données quand il les demande : écrivez-la pour qu’il puisse la lire.
customer-note-submit = Enregistrer la note
note-missing = Écrivez d’abord quelque chose.
note-too-long = Écrivez { $most } caractères au plus.
note-characters = Il y a là un caractère qui ne peut pas s’afficher. Saisissez le texte au clavier au lieu de le coller.

# The reason
customer-reason = Motif
customer-reason-hint = Le client le lit, mot pour mot, dans son activité. Écrivez-le pour lui.
reason-too-short = Dites pourquoi, en { $least } caractères au moins.
reason-too-long = Écrivez { $most } caractères au plus.
reason-characters = Il y a là un caractère qui ne peut pas s’afficher. Écrivez une seule ligne de texte simple.

# Looking at one value
reveal-title = Afficher : { $what }
reveal-lead = Vous le voyez une seule fois. Le client lit que vous avez regardé, et pourquoi. Ne regardez que ce qu’il vous faut pour l’aider.
reveal-submit = Afficher une fois
reveal-told = Le client lit que vous avez regardé, pour ce motif : « { $reason } »
reveal-shown = Affiché une fois
reveal-nothing = Rien n’est renseigné.
reveal-back = C’est vu, masquer
reveal-open-sessions = Appareils et lieux
reveal-activity-devices = Appareils et lieux de l’activité
reveal-sign-in-address = Adresse e-mail
reveal-new-address = Nouvelle adresse

# Correcting
correct-title = Corriger : { $what }
correct-lead = Ce que vous écrivez remplace ce qui est renseigné. Le client reçoit un e-mail qui dit ce qui a été corrigé, sans la nouvelle valeur. L’adresse de connexion, lui seul peut la changer.
correct-empty = Laissez vide pour retirer ce qui est renseigné.
correct-submit = Enregistrer la correction
correct-stale = Le profil a changé depuis que vous avez ouvert cette page. Rien n’est enregistré. Vérifiez que votre correction convient toujours, puis enregistrez à nouveau.

# The questions. What will happen, then one button.
act-changed = La situation a changé entre-temps : rien n’a été fait. Regardez à nouveau la fiche du client.
act-locked = Le compte est bloqué. Débloquez-le d’abord.
act-no-factor = Il n’y a pas d’application d’authentification à retirer.
act-waits-already = Cela a déjà été demandé. La demande attend d’être approuvée.
act-own-request = La demande vient de vous. Quelqu’un d’autre doit l’approuver.
act-asker-gone = La personne qui l’a demandé n’en a plus le droit : la demande est annulée. Refaites-la si elle est encore utile.
act-recovery = Lancer une récupération ?
act-recovery-lead = Le client reçoit l’e-mail habituel, avec un lien pour choisir un nouveau mot de passe. Il fonctionne une seule fois, pendant peu de temps. Vous ne voyez jamais ce lien.
act-recovery-submit = Envoyer l’e-mail
act-sign-out = Fermer toutes les sessions ?
act-sign-out-lead = Tous les appareils du client sont déconnectés aussitôt, et il reçoit un e-mail. Il se reconnecte comme avant.
act-sign-out-submit = Fermer les sessions
act-end-session = Fermer cette session ?
act-end-session-lead = Cet appareil du client est déconnecté aussitôt, et il reçoit un e-mail.
act-end-session-submit = Fermer la session
act-ask-removal = Demander la désactivation de la validation en deux étapes ?
act-ask-removal-lead = Pour un client qui a perdu à la fois l’application et les codes de récupération. Assurez-vous que c’est bien lui. Quelqu’un d’autre ici doit approuver la demande ; le client reçoit un e-mail et peut l’arrêter. Un code de l’application l’arrête aussi.
act-ask-removal-alone = Pour un client qui a perdu à la fois l’application et les codes de récupération. Assurez-vous que c’est bien lui. Personne d’autre ici ne pourrait approuver la demande : elle sera exécutée le { $time }. D’ici là, le client reçoit des e-mails et peut l’arrêter. Un code de l’application l’arrête aussi.
act-ask-removal-submit = Faire la demande
act-approve-removal = Approuver la désactivation de la validation en deux étapes ?
act-approve-removal-lead = L’application et tous les codes de récupération sont retirés aussitôt, et toutes les sessions sont fermées. Ensuite, le mot de passe suffit. Assurez-vous que la demande vient bien du client.
act-approve-removal-submit = Désactiver
act-cancel-removal = Annuler la désactivation ?
act-cancel-removal-lead = La validation en deux étapes reste activée, et le client reçoit un e-mail.
act-cancel-removal-submit = Annuler la demande
act-lock = Bloquer le compte ?
act-lock-lead = Toutes les sessions sont fermées, et plus aucun lien reçu par e-mail ne fonctionne. Personne ne peut se connecter tant que quelqu’un ici ne débloque pas le compte. L’e-mail au client dit à qui s’adresser.
act-lock-submit = Bloquer le compte
act-unlock = Débloquer le compte ?
act-unlock-lead = Le client peut se reconnecter avec le même mot de passe, et reçoit un e-mail.
act-unlock-submit = Débloquer le compte
act-close = Fermer le compte ?
act-close-lead = Toutes les sessions sont fermées. Le { $time }, tout sera supprimé. D’ici là, le client peut revenir en se connectant, ou avec le lien de l’e-mail qu’il reçoit.
act-close-submit = Fermer le compte
act-reopen = Annuler la fermeture ?
act-reopen-lead = Le compte reste, avec tout ce qu’il contient, et le client reçoit un e-mail.
act-reopen-submit = Garder le compte

# A sign-up that waits
registration-title = Inscription en attente
registration-lead = Quelqu’un s’est inscrit et n’a pas encore confirmé son adresse. D’ici là, il n’y a pas de compte.
registration-standing = Situation
registration-where = { $brand }, e-mail en { $language }
registration-since = En attente depuis
registration-until = Disparaît le
registration-resend = Renvoyer l’e-mail
registration-resend-lead = Un nouvel e-mail, avec un nouveau lien et un nouveau code, part à la même adresse ; les précédents ne fonctionnent plus. Vous ne voyez ni l’un ni l’autre.
registration-reason-hint = Pour le journal d’ici. Il est supprimé quand l’inscription est confirmée, ou disparaît.
registration-gone = Cette inscription n’est plus en attente
registration-gone-lead = Elle a été confirmée ou rejetée, ou elle est trop ancienne. Qui l’a confirmée est maintenant client : trouvez-le par son adresse.
registration-resend-submit = Renvoyer
