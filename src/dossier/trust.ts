/** Somebody whose signatures the owners of the policy trust, with what is needed to check one without a network. */
export type Signer =
  | {
      readonly kind: 'key';
      /** Who holds the key, in words. */
      readonly name: string;
      /** PEM, SubjectPublicKeyInfo. */
      readonly publicKey: string;
    }
  | {
      readonly kind: 'certificate';
      /** Subject alternative name of the certificate: an address of a workflow or of e-mail, compared as a whole. */
      readonly identity: string;
      /** Who vouched for the identity. */
      readonly issuer: string;
      /** Text of a Sigstore trusted root: the authorities and logs that are believed. */
      readonly trustedRoot: string;
    };

/** Whom the owners of the policy trust to sign; nobody where they name none. */
export type Trust = readonly Signer[];
