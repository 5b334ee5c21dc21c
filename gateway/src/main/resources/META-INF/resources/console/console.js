"use strict";

const DOCUMENT = "/openapi";
const KEY = "Idempotency-Key";

/** randomUUID exists in secure contexts only; a console on a plain intranet address has to make do. */
function freshKey() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A deciding POST needs a key; who left it empty gets a new one for each click on Execute. */
function beforeRequest(request) {
  if (request.loadSpec) {
    request.headers = { ...request.headers, Accept: "application/json" };
    return request;
  }
  const isOurs = new URL(request.url, location.href).pathname.startsWith("/api/");
  if (isOurs && request.method === "POST") {
    const given = Object.keys(request.headers).find((name) => name.toLowerCase() === KEY.toLowerCase());
    if (!given || !request.headers[given]) {
      if (given) {
        delete request.headers[given];
      }
      request.headers[KEY] = freshKey();
    }
  }
  return request;
}

/**
 * The console fills the key in, so its form must neither insist on one nor offer the example as a value: the second who sends that would
 * be told that the key is taken. The document itself stays as it is.
 */
function relaxKeys(document) {
  const relax = (parameter) => {
    if (parameter && parameter.in === "header" && String(parameter.name).toLowerCase() === KEY.toLowerCase()) {
      parameter.required = false;
      delete parameter.example;
      delete parameter.examples;
    }
  };
  Object.values((document.components || {}).parameters || {}).forEach(relax);
  Object.values(document.paths || {}).forEach((path) => {
    (path.parameters || []).forEach(relax);
    Object.values(path).forEach((operation) => ((operation || {}).parameters || []).forEach(relax));
  });
  return document;
}

function afterResponse(response) {
  if (response.ok && new URL(response.url, location.href).pathname === DOCUMENT) {
    const relaxed = JSON.stringify(relaxKeys(JSON.parse(response.text)));
    response.text = relaxed;
    response.data = relaxed;
  }
  return response;
}

window.addEventListener("load", () => {
  const ui = SwaggerUIBundle({
    url: DOCUMENT,
    dom_id: "#console",
    deepLinking: true,
    persistAuthorization: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    displayOperationId: true,
    filter: true,
    docExpansion: "none",
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
    oauth2RedirectUrl: `${location.origin}/oauth2-redirect.html`,
    requestInterceptor: beforeRequest,
    responseInterceptor: afterResponse,
  });
  ui.initOAuth({
    clientId: "halal-console",
    usePkceWithAuthorizationCodeGrant: true,
    scopes: ["openid"],
  });
  window.ui = ui;
});
