import { bodyOf, isWithin } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { isIssuerLine, isSignature } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/**
 * Who signs belongs neither to the body that issues nor to a unit below it: nobody else signs for its head, by order or otherwise
 * (Decree 30, Article 13), unless a document authorises it.
 */
export const foreignSigner = defineRule<{ title: string; body: string; issuer: string }>({
  code: 'RP-SIGN-002',
  family: 'signature',
  severity: 'error',
  title: { vi: 'Người ký không thuộc cơ quan ban hành', en: 'The signer is not of the issuing body' },
  message: {
    vi: ({ title, body, issuer }) =>
      `“${title}” là chức vụ của “${body}”, không thuộc “${issuer}” là cơ quan ban hành. Sửa người ký hoặc “ban hành”; nếu ký thừa ủy quyền thì thêm “ủy quyền theo”.`,
    en: ({ title, body, issuer }) =>
      `“${title}” is a post of “${body}”, which is not part of “${issuer}”, the issuer. Mend the signer or the issuer; where a document authorises it, add “authorised per”.`,
  },
  on: {
    AuthoredDocument({ items }, { report }) {
      const signature = items.find(isSignature);
      const role = signature?.signer?.ref;
      const own = bodyOf(role);
      const issuer = bodyOf(items.find(isIssuerLine)?.issuer?.ref);
      if (!signature || !role || !own || !issuer || signature.authority || isWithin(own, issuer)) return;
      // Whoever heads a committee signs as such, and beside it as what he is elsewhere.
      if (signature.also) return;
      report({
        at: placeOf(signature, 'signer'),
        data: { title: plainText(role.title), body: plainText(own.title), issuer: plainText(issuer.title) },
      });
    },
  },
  examples: {
    failing:
      'cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }\ncơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }\nthông báo T "Thông báo" { ban hành S  ký «U.CT» "Lê An" }',
    passing:
      'cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }\ncơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }\nthông báo T "Thông báo" { ban hành U  ký S.GĐ "Lê An" }',
  },
});
