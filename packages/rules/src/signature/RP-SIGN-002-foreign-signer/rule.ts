import { bodyOf, isWithin } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { isIssuerLine, isSignature } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * Who signs belongs neither to the body that issues nor to a unit below it: nobody else signs for its head, by order or otherwise
 * (Decree 30, Article 13), unless a document authorises it.
 */
export const rule = defineRule<{ title: string; body: string; issuer: string }>({
  code: 'RP-SIGN-002',
  severity: 'error',
  title: { vi: 'Người ký không thuộc cơ quan ban hành', en: 'The signer is not of the issuing body' },
  message: {
    vi: ({ title, body, issuer }) =>
      `“${title}” là chức vụ của “${body}”, không thuộc “${issuer}” là cơ quan ban hành. Sửa người ký hoặc “ban hành”; nếu ký thừa ủy quyền thì thêm “ủy quyền theo”.`,
    en: ({ title, body, issuer }) =>
      `“${title}” is a post of “${body}”, which is not part of “${issuer}”, the issuer. Mend the signer or the issuer; where a document authorises it, add “authorised per”.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Điều 13: người đứng đầu ký, hoặc giao cấp phó ký thay, người đứng đầu đơn vị thuộc cơ quan ký thừa lệnh, ký thừa ủy quyền bằng văn bản. Chép mẫu của cơ quan khác hay để lại người ký cũ.',
      en: 'Decree 30/2020/NĐ-CP, Article 13: the head signs, or a deputy, or the head of a unit of the body by order, or whoever a document authorises. A text copied from another office often keeps its signer.',
    },
    whatToDo: {
      vi: 'Sửa người ký hoặc cơ quan ban hành; ký thừa ủy quyền thì thêm “ủy quyền theo”.',
      en: 'Correct the signer or the issuer; where a document authorises it, add “authorised per”.',
    },
    limits: {
      vi: 'Văn bản liên tịch, người ký kiêm chức vụ khác không xét.',
      en: 'Documents of several bodies, and whoever signs in two posts, are not looked at.',
    },
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
});
