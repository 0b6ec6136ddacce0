# The staff's section: its frame, its door, its first page.
desk-nav = Rubriques
desk-home = Accueil
desk-customers = Clients
desk-imports = Importations
desk-insights = Statistiques
desk-audit = Journal d’audit
desk-outbox = E-mails
desk-content = Textes et apparence
desk-defence = Protection d’accès
desk-system = Système
desk-staff = Équipe
desk-hello = Bonjour { $name }
desk-lead = Voici les rubriques qui vous sont ouvertes. <link>Ce que permet chaque rôle</link>
desk-customers-hint = Trouver une personne, voir où en est son compte et l’aider.
desk-customers-open = Trouver un client
desk-imports-hint = Reprendre les clients d’un autre système, avec leurs mots de passe.
desk-imports-open = Ouvrir les importations
desk-insights-hint = Qui vient, qui reste, et à quel moment on abandonne.
desk-insights-open = Voir les chiffres
desk-audit-hint = Ce qui s’est passé, pour qui et par qui ; scellé, pour pouvoir en apporter la preuve.
desk-audit-open = Lire le journal
desk-outbox-hint = Ce qui attend d’être envoyé, et ce qui n’a pas pu l’être.
desk-outbox-open = Voir les e-mails
desk-content-hint = Ce qui est affiché maintenant, et les erreurs dans ce qui a été enregistré.
desk-content-open = Voir textes et apparence
desk-defence-hint = Qui doit attendre après trop de tentatives, et pourquoi.
desk-defence-open = Voir les limites
desk-system-hint = Base de données, messagerie, tâches de fond et configuration.
desk-system-open = Voir le système
desk-staff-hint = Qui travaille ici, et avec quel rôle.
desk-staff-open = Voir l’équipe
desk-letters = { $waiting ->
    [0] aucun en attente
    [one] un en attente
   *[other] { $waiting } en attente
}, { $givenup ->
    [0] aucun abandonné
    [one] un abandonné
   *[other] { $givenup } abandonnés
}

# The door
staff-issuer = Équipe { $brand }
staff-sign-in = Connexion de l’équipe
staff-sign-in-lead = Pour celles et ceux qui travaillent pour { $brand }.
staff-sign-in-submit = Se connecter
staff-sign-in-customers = Vous êtes client ? <link>Se connecter à votre compte</link>
staff-factor = Votre code
staff-factor-lead = L’équipe se connecte toujours avec deux éléments : le mot de passe et un code de l’application d’authentification.
staff-factor-submit = Se connecter
staff-factor-lost = Vous n’avez pas votre téléphone ? Un propriétaire peut retirer l’application, pour que vous en configuriez une autre.
staff-factor-set-up = Configurez votre application d’authentification
staff-factor-set-up-lead = Sans elle, rien ne s’ouvre. Scannez ceci avec une application d’authentification et saisissez le code qu’elle affiche.
staff-factor-finish = Configurer et se connecter
staff-invitation = Bienvenue dans l’équipe
staff-invitation-lead = Vous rejoignez { $brand } avec le rôle <strong>{ $role }</strong>. Choisissez un mot de passe pour <strong>{ $address }</strong>.
staff-invitation-again-lead = Choisissez un autre mot de passe pour <strong>{ $address }</strong>. Tous vos autres appareils seront déconnectés.
staff-invitation-submit = Enregistrer le mot de passe
staff-invitation-next = Ensuite, vous configurez une application d’authentification, ou vous saisissez son code.
staff-proof-lead = La suite peut avoir de lourdes conséquences. Saisissez à nouveau les deux : votre mot de passe et un code.
staff-proof-note = Ensuite, nous ne vous les demandons plus pendant dix minutes.
staff-proof-wrong = Le mot de passe ou le code n’est pas le bon. Un code ne sert qu’une fois : attendez le suivant.

# Roles
role-owner = Propriétaire
role-support = Support
role-auditor = Audit
role-analyst = Analyste
role-marketing = Marketing
roles-title = Ce que permet chaque rôle
roles-lead = Votre rôle : { $role }. Chaque rôle ne voit que ce que demande sa tâche.
roles-matrix = Rôles et droits
roles-permission = Peut
roles-yes = Oui
roles-no = Non
permission-enter-desk = Entrer, et gérer son propre compte
permission-find-customers = Trouver des clients et consulter leur fiche, données personnelles masquées
permission-reveal-values = Afficher une donnée personnelle, avec un motif que le client peut lire
permission-help-customers = Renvoyer des e-mails, lancer une récupération, fermer des sessions, corriger un profil, écrire des notes, retirer avec un collègue une application d’authentification perdue
permission-lock-customers = Bloquer et débloquer des comptes
permission-close-customers = Fermer des comptes, et annuler une fermeture
permission-import-customers = Reprendre les clients d’un autre système
permission-export-customers = Exporter des listes de clients
permission-see-insights = Voir les chiffres, qui ne nomment personne
permission-read-audit = Lire tous les événements, des clients et de l’équipe
permission-export-audit = Exporter les événements
permission-see-outbox = Voir quels e-mails attendent ou ont été abandonnés, jamais leur contenu
permission-retry-letters = Relancer l’envoi d’e-mails
permission-see-content = Voir ce qui est affiché, et ses erreurs
permission-see-defence = Voir qui doit attendre après trop de tentatives
permission-release-limits = Permettre de réessayer tout de suite
permission-see-system = Voir l’état du système, les tâches de fond et la configuration, sans ses secrets
permission-see-staff = Voir qui travaille ici
permission-manage-staff = Inviter, attribuer des rôles, suspendre des accès

# Their own account
me-title = Votre propre compte
me-lead = Vos collègues voient votre nom ; les clients, jamais.
me-sign-in = Comment vous vous connectez
me-role = Rôle
me-roles = Voir les droits
me-password-change = Changer de mot de passe
me-password-lead = Vous restez en ligne ici, et nulle part ailleurs.
me-about = À propos de vous
me-zone-hint = Pour les heures de ces pages.
me-save = Enregistrer
