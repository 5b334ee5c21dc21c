"use strict";

/** Where the identity provider sends the browser back to: hands the code to the console that opened this window. */
(function handBack() {
  const flow = window.opener && window.opener.swaggerUIRedirectOauth2;
  if (!flow) {
    document.getElementById("message").textContent = "Buka halaman ini lewat tombol Authorize di konsol.";
    return;
  }
  const answer = new URLSearchParams(location.search);
  const fail = (message) => flow.errCb({ authId: flow.auth.name, source: "auth", level: "error", message });
  if (answer.get("state") !== flow.state) {
    // Not the answer to our question: a code slipped in by another page is not used.
    fail("The state of the log-in does not match; please try again.");
  } else if (answer.get("code")) {
    delete flow.state;
    flow.auth.code = answer.get("code");
    flow.callback({ auth: flow.auth, redirectUrl: flow.redirectUrl });
  } else {
    fail([answer.get("error"), answer.get("error_description")].filter(Boolean).join(": ") || "No code came back.");
  }
  window.close();
})();
