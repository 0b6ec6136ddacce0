confirm = Conferma che sei tu
confirm-lead = Il prossimo passo è delicato, per questo te lo chiediamo ancora una volta.
confirm-who = Accesso effettuato come <strong>{ $email }</strong>
confirm-submit = Continua
confirm-not-now = Non ora
